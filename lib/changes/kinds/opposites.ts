/** One word with and without a prefix that denies it: "able" → "unable", "bekannt" → "unbekannt". */
const DENYING = /^(?:un|in|im|il|ir|dis|non-?|nicht-?|mis|dés?|mé|mal|des|a|i)$/iu;

/** Words that only begin like that: what they say is another thing, not the opposite. The longer one, in its stem. */
const NO_DENIAL =
  /^(?:inform|import|income|discover|display|discount|inside|indoor|inland|input|insight|intake|invest|discharge|distribut|dispos|impos(?!s?ib)|impress|improv|impact|intend|invent|include|increase|indeed|unless|until|under|union|unit|around|across|along|above|about|again|ahead|alike|alone|amount|apart|arise|aside|asleep|await|await|award|away|achat|amener|apporter|accord|départ|dépos|déplac|dépass|détenir|détenu|demand|devenir|devenu|inscri|install|instruct|instance|amen|apunt|impuls|impedi|imponer|impuest|inform|invit|indic|ingres|inicio|desde|unfall|unwetter|unkraut|unmenge|unsumm|unruh|untat|unter)/iu;

/** Whether two words are one and its denial, by their form alone. */
export function areOpposites(before: string, after: string): boolean {
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  if (short.length < 3 || /\s/.test(long) || /\s/.test(short)) return false;
  const [stem, whole] = [short.toLowerCase(), long.toLowerCase()];
  return whole.endsWith(stem) && DENYING.test(whole.slice(0, whole.length - stem.length)) && !NO_DENIAL.test(whole);
}
