/** Korean words about where a text is from and when it was changed. */
import type { OriginWords } from '../origin-schema';

export const origin = (): OriginWords => ({
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
