import { perLanguage } from '../../languages/per-language';
import { type Language, wordList } from '../../languages/schema';

/** Letters of the shorter word, at least: shorter ones end many longer words by chance. */
const SHORTEST = 3;

/** Whether two words turn a statement round: one and its denial ("able", "unable"), or two that a language names. */
export function areOpposites(before: string, after: string, language: Language | null): boolean {
  return areNamedOpposites(before, after, language) || isDenial(before, after, language);
}

function areNamedOpposites(before: string, after: string, language: Language | null): boolean {
  const [one, other] = [before.trim().toLowerCase(), after.trim().toLowerCase()];
  const isPair = ([some, others]: OppositePair, first: string, second: string) =>
    some.some(stem => first.startsWith(stem)) && others.some(stem => second.startsWith(stem));
  return opposites(language)?.some(pair => isPair(pair, one, other) || isPair(pair, other, one)) ?? false;
}

type OppositePair = readonly [some: readonly string[], others: readonly string[]];

const opposites = perLanguage(({ changes }): OppositePair[] =>
  [...wordList(changes?.opposites ?? '')].map(pair => {
    const [some, others] = pair.split('=').map(side => side.replaceAll('_', ' ').split('/'));
    return [some, others];
  }),
);

function isDenial(before: string, after: string, language: Language | null): boolean {
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
