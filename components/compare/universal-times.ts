import { publishedId } from '../times-told';
import { universalMoment } from '../words/times';
import type { Words } from '../words/words';
import type { Side } from './comparison';

/** When a side was seen and published, for files: in UTC, as they travel from zone to zone. */
export function universalTimes(words: Words, { seenAt, publishedAt, name, from }: Side): string[] {
  const told: string[] = [];
  if (seenAt) {
    told.push(words.text('time-seen', { time: universalMoment(seenAt) }));
  }
  if (publishedAt) {
    told.push(
      words.text(name === 'open-page' ? 'time-published' : publishedId(from), { time: universalMoment(publishedAt) }),
    );
  }
  return told;
}
