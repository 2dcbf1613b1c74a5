import { fingerprints } from '../../fingerprint/fingerprints';

// Invented; long enough for several fingerprints, with a number, an apostrophe and an accent.
const SENTENCE =
  "The harbour master said on Tuesday that the ferry hadn't left its berth since 1,200 passengers were told to wait, " +
  'and that the café on the pier would stay open until the last of them had been found a bed for the night.';

/**
 * Names the rule that postings are made by: the fingerprints of a fixed text. Where the stored name differs from this
 * one, the index was made by another rule.
 */
export function indexRuleId(): string {
  return fingerprints([SENTENCE]).join(' ');
}
