/** Korean words about where a text is from and when it was changed. */
import type { OriginWords } from '../origin-schema';

export const origin = (): OriginWords => ({
  months: ['1월', '2월', '3월', '4월', '5월', '6월', '7월', '8월', '9월', '10월', '11월', '12월'],
  updated: `
    수정
    최종수정
    업데이트`,
  published: `
    입력
    등록
    송고`,
  isGlued: true,
  zone: 540,
});
