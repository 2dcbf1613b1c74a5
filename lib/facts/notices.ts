/** Notices by which a text says itself that it was corrected or amended, in all languages that have words for them. */

import { lazily } from '../basics/lazily';
import { NOTICES } from '../languages/notice-registry';
import { termList } from '../languages/terms';
import type { NoticeFacts, Patterns } from '../languages/text-schema';
import { matchesOf } from '../text/found';

/** UTF-16 units; a longer paragraph is an article about corrections, not a notice. */
const MAX_NOTICE = 1_500;

/** UTF-16 units before and after the place where the article names itself, in which the change is named. */
const [BEFORE, AFTER] = [40, 160];

/** Whether a paragraph is a correction or amendment notice of its own article; one that only gives a time ("Updated 12:34") is none, nor is "". */
export function isNotice(paragraph: string): boolean {
  if (paragraph.length > MAX_NOTICE) return false;
  const { labels, remark, mended, self, amended, alone } = PATTERNS();
  if (labels.test(paragraph) || alone.test(paragraph)) return true;
  if (remark.test(paragraph) && mended.test(paragraph)) return true;
  return matchesOf(paragraph, self).some(({ index }) =>
    amended.test(paragraph.slice(Math.max(0, index - BEFORE), index + AFTER)),
  );
}

/** The sources of one field in all languages. */
function inAll(field: (facts: NoticeFacts) => Patterns | undefined): string {
  return `(?:${[...new Set(NOTICES.flatMap(facts => field(facts) ?? []))].join('|')})`;
}

const PATTERNS = lazily(() => ({
  labels: labelPattern(),
  remark: new RegExp(`^${MARKS}${inAll(facts => facts.remarks)}\\s?[:：]|^\\s?${inAll(remarkSigns)}`, 'iu'),
  mended: new RegExp(
    inAll(facts => facts.mended),
    'iu',
  ),
  self: new RegExp(
    inAll(facts => facts.self),
    'giu',
  ),
  amended: new RegExp(
    inAll(facts => facts.amended),
    'iu',
  ),
  alone: new RegExp(
    inAll(facts => facts.alone),
    'iu',
  ),
}));

/** Signs that may stand before a label. */
const MARKS = '[\\s\\p{P}\\p{S}]{0,4}';

const remarkSigns = ({ remarkSigns: signs }: NoticeFacts): Patterns => (signs ? [...signs] : []);

/** A mark tells a label from a sentence ("Correction of the market …"); some words may stand before it: "Correction du 3 mai :". */
function labelPattern(): RegExp {
  const wireVerbs = inAll(facts => termList(facts.wireVerbs));
  return new RegExp(
    [
      `^${MARKS}${inAll(facts => facts.labels)}(?:[\\s,]{1,3}[^:：.]{0,40})?\\s{0,2}[:：—–.\\-】」\\]）)]`,
      `^[【［[（(＜〈《≪<]?${inAll(facts => facts.bracketed)}[】］\\]）)＞〉》≫>\\s]`,
      `^[([]\\s?${wireVerbs}\\s`,
    ].join('|'),
    'iu',
  );
}
