/** Words of web pages in Korean; see `PageWords` for what each list is for. */
import type { PageWords } from '../page-schema';
import { phraseList } from '../schema';

export const page = (): PageWords => ({
  readMore: phraseList(String.raw`
    관련\s?기사
    더\s?보기
    많이 본
  `),
  advertisements: phraseList(String.raw`
    광고
  `),
  appeals: phraseList(String.raw`
    구독
    로그인
    공유(?:하기)?$
    댓글\s?(?:쓰기|\d|$)
    답글$
    이 기사(?:가|를)\s
    기사\s?듣기
    글자\s?크기
    링크 복사$
    [^.!?]{0,20}(?:앱|저널리즘)[^.!?]{0,20}(?:다운로드|내려받|후원)
    [^.!?]{0,30}(?:제보|채널 추가)
  `),
  self: phraseList(String.raw`
    뉴스레터
    이 기사
    저희
    본지
    앱(?:을|에서)
    저널리즘
    제보
  `),
  imprints: phraseList(String.raw`
    입력\s?[:：]?\s?\d
    수정\s?[:：]?\s?\d
    등록\s?[:：]?\s?\d
  `),
  signOffs: phraseList(String.raw`
    무단\s?전재
    사진\s?[:=]
    출처\s?[:：]
  `),
  bylines: phraseList(String.raw`
    글
    기자
  `),
  machines: phraseList(String.raw`
    AI
    인공지능
    챗GPT
  `),
  paywalls: phraseList(String.raw`
    (?:구독자|회원|유료) ?(?:전용|에게만)
    나머지 .{0,10}(?:읽으려면|보려면)
  `),
  otherPages: phraseList(String.raw`
    페이지를 찾을 수 없
    개인정보\s?(?:처리|보호)
    이용약관
    로그인
    검색\s?결과
    문의하기\s?$
  `),
  consent: phraseList(String.raw`
    쿠키
    개인정보
  `),
});
