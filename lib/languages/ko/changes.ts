import type { ChangeFacts } from '../change-schema';

/** What changes mean in Korean. */
export const changes = (): ChangeFacts => ({
  denyingPrefixes: '불 비 무 미 부',
  opposites:
    '승인/가결/수용/찬성=거부/부결/거절/기각/반대/승인하지 가능=불가능 유죄=무죄 허용/허가=금지 성공=실패 있=없',
  conjunctions: '와 과 및 또는',
});
