import type { LastRead } from '@/lib/model/checked';
import { Say, useWords } from '../words/Say';
import { moment } from '../words/times';

/** Says, before anything else, whether the text is the one that the reader read at the visit before. */
export function SinceRead({ lastRead }: { lastRead: LastRead }) {
  const when = moment(useWords(), lastRead.at);
  return (
    <p class={lastRead.same ? 'since-read soft small' : 'since-read'}>
      <Say id={lastRead.same ? 'since-read-same' : 'since-read-changed'} values={{ when }} />
    </p>
  );
}
