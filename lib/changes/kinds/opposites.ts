import { perLanguage } from '../../languages/per-language';
import { type Language, wordList } from '../../languages/schema';

/** Letters of the shorter word, at least: shorter ones end many longer words by chance. */
const SHORTEST = 3;

/** Whether two words are one and its denial, by their form alone: "able", "unable". */
export function areOpposites(before: string, after: string, language: Language | null): boolean {
  const denial = denials(language);
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  const areWords = short.length >= SHORTEST && !/\s/.test(long) && !/\s/.test(short);
  if (!denial || !areWords) return false;
  const [stem, whole] = [short.toLowerCase(), long.toLowerCase()];
  if (!whole.endsWith(stem)) return false;
  const prefix = whole.slice(0, whole.length - stem.length);
  return denial.prefixes.has(prefix) && !denial.others.some(other => whole.startsWith(other));
}

const denials = perLanguage(({ changes }) => {
  if (!changes?.denyingPrefixes) return null;
  return { prefixes: wordList(changes.denyingPrefixes), others: [...wordList(changes.notDenials ?? '')] };
});
