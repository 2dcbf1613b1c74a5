import type { TextFacts } from '../text-schema';

/** What stands in a text in Korean. */
export const text = (): TextFacts => ({
  script: /[\uac00-\ud7a3]/g,
  functionWords: '이 그 저 것 수 등 및 또 더 한 그리고 하지만 그러나 또한 위해 대한 대해 있는 있다',
  digits: { signs: '영하', powers: '만=4 억=8 조=12' },
  numerals: {
    cardinals: `
      2: 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두 열세 열네 열다섯 열여섯 열일곱 열여덟 열아홉 스무/스물
      30 by 10: 서른 마흔 쉰 예순 일흔 여든 아흔
    `,
    scales: '1e2: 백 1e3: 천 1e4: 만 1e8: 억 1e12: 조',
    weak: '1: 한/하나 2: 둘/쌍',
    ordinals: '2: 둘째/두번째 셋째 넷째 다섯째',
    fractions: '2: 절반/반',
    vague: '10: 수십 100: 수백 1e3: 수천 1e4: 수만',
  },
  units: {
    names: `
      km: 킬로미터
      m: 미터
      cm: 센티미터
      mm: 밀리미터
      kg: 킬로그램
      g: 그램
      mg: 밀리그램
      t: 톤
      litre: 리터
      ml: 밀리리터
      hectare: 헥타르
      hour: 시간
      minute: 분간
      day: 일간
      week: 주간
      month: 개월
      year: 년간
      dollar: 달러
      euro: 유로
      yen: 엔
      won: 원
      percent: 퍼센트 프로
      points_of_percent: 포인트
    `,
    joined: true,
    patterns: ['\\s?(?:만|억|조)(?=\\s?(?:원|명|달러|개|마리))', '원', '톤', '엔'],
  },
  bounds: {
    least: '최소 적어도',
    most: '최대 많아야',
    leastAfter: '이상 초과 넘는',
    mostAfter: '이하 미만 이내',
  },
  dates: {
    afternoon: '오후 밤',
    digitPatterns: [
      '(?:(?:19|20)\\p{Nd}{2}년\\s)?\\p{Nd}{1,2}월(?:\\s\\p{Nd}{1,2}일)?',
      '(?<!\\p{Nd})(?:19|20)\\p{Nd}{2}년',
      '(?<!\\p{Nd})\\p{Nd}{1,2}일(?=\\s|[,.]|에|부터|까지)',
      '(?:오전|오후|새벽|밤)?\\s?\\p{Nd}{1,2}시(?:\\s\\p{Nd}{1,2}분)?(?!간)',
    ],
    patterns: [
      '[월화수목금토일]요일',
      '어제|오늘|내일|그저께|모레|지난해|올해|내년|지난주|이번 주|다음 주|지난달|다음 달|봄|여름|가을|겨울',
    ],
  },
  negations: {
    patterns: [
      '지\\s?(?:않|못|말)',
      '(?:^|(?<=\\s))(?:안|못)(?=\\s\\p{L})',
      '없(?=[다었는이을고습])',
      '아니(?=[다었라])',
    ],
  },
  hedges: {
    patterns: [
      '아마도?(?!\\p{L})',
      '추정',
      '(?:것으로\\s)?알려졌',
      '가능성',
      '듯(?:하|이|한)',
      '의혹',
      '전해졌',
      '혐의',
      '것으로 보인',
    ],
  },
  saying: {
    sourceStands: 'before',
    accordingPatterns: ['(?:에|에게)\\s따르면', '에\\s의하면'],
    subjectFirst: [
      '(?<=\\s)(?:처음\\s)?(?:말했다|밝혔다|전했다|설명했다|강조했다|주장했다|발표했다|보도했다|인정했다|부인했다|털어놨다|털어놓았다|묘사했다|덧붙였다|경고했다|지적했다|비판했다|증언했다|내다봤다|평가했다|반박했다|호소했다|말한다|밝힌다|전한다)',
    ],
  },
});
