/** Invented articles, the same in every run: sentences of common words with names and numbers in them, Zipf-distributed. */
import type { Text } from '../../lib/model/article';

const COMMON =
  'the of and to in a for on that with is was by at as from it its has been be are this an which or not were had their after over who would more about up than said one into two out could new other some when time'.split(
    ' ',
  );
const RARER =
  'harbour bridge council ferry market winter budget school teacher river valley minister village engine repair crack pier diver office report summer worker union strike price bread flour café façade señor naïve élan über Straße cliff orchard lantern timber quarry museum gallery painter archive letter manuscript doctor clinic patient vaccine nurse bakery baker festival parade drummer singer concert theatre actor stage curtain football referee stadium goal keeper captain trophy cyclist mountain glacier hiker rescue helicopter storm flood dam reservoir farmer harvest barley cattle dairy shepherd wolf forest ranger deer lynx otter heron swallow beetle orchid meadow hedge tractor plough railway station platform signal driver tunnel tram ticket bicycle lane crossing junction motorway toll lorry diesel battery charger turbine cable grid power outage candle heating gas pipeline tanker refinery steel mill furnace welder shipyard crane anchor lighthouse keeper fog buoy trawler herring mackerel quota inspector fine court judge lawyer verdict appeal witness hearing prison warden police officer patrol burglary jewel necklace auction bidder dealer forgery expert canvas frame restorer'.split(
    ' ',
  );
// Real language has thousands of words, most of them rare: these make two thousand more.
const SYLLABLES = 'bar den fol gam hest ler mint nor pel quin ras sol tav ulm vor wick yar zin'.split(' ');
const RAREST = SYLLABLES.flatMap(one =>
  SYLLABLES.flatMap(two => ['el', 'in', 'or', 'ast', 'ung', 'ery'].map(end => one + two + end)),
);

const NAMES =
  'Ana Lind,Jo Ode,Émile Faure,Sünje Kröger,Inés Peña,Tarik Osman,Mary-Ann O’Dowd,Piotr Wilk,Greta Stahl,Luc Nerval'.split(
    ',',
  );

/** An article of about so many words; other seeds give articles that share chance runs only. */
export function article(seed: number, length: number): Text {
  const next = random(seed);
  const paragraphs: string[] = [];
  for (let count = 0; count < length;) {
    const sentences = Array.from({ length: 2 + Math.floor(next() * 3) }, () => sentence(next));
    paragraphs.push(sentences.join(' '));
    count += paragraphs.at(-1)!.split(' ').length;
  }
  return { title: sentence(next), paragraphs };
}

function sentence(next: () => number): string {
  const words = Array.from({ length: 8 + Math.floor(next() * 16) }, () => word(next));
  const text = `${words[0][0].toUpperCase()}${words[0].slice(1)} ${words.slice(1).join(' ')}`;
  const form = next();
  if (form < 0.15) return `“${text},” said ${pick(NAMES, next)}.`;
  if (form < 0.25) return `${text} – it didn’t end there.`;
  return `${text}.`;
}

function word(next: () => number): string {
  const kind = next();
  if (kind < 0.03) return `${1 + Math.floor(next() * 98)},${100 + Math.floor(next() * 900)}`;
  if (kind < 0.05) return `${Math.floor(next() * 90)}.${Math.floor(next() * 10)}`;
  if (kind < 0.08) return pick(NAMES, next);
  if (kind < 0.5) return pick(COMMON, next);
  return kind < 0.75 ? pick(RARER, next) : pick(RAREST, next);
}

// The first words are the commonest, as in any language.
function pick(list: readonly string[], next: () => number): string {
  return list[Math.floor(list.length * next() ** 1.5)];
}

/** Random numbers 0..1 that are the same in every run (mulberry32, Ettinger, public domain). */
export function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The article with a share of its words replaced by others, taken out, or doubled by another. */
export function edited(text: Text, share: number, seed: number): Text {
  const next = random(seed);
  const edit = (word: string) => {
    const kind = next() / share;
    if (kind >= 1) return [word];
    return kind < 1 / 3 ? [] : kind < 2 / 3 ? [pick(RAREST, next)] : [word, pick(RAREST, next)];
  };
  return { ...text, paragraphs: text.paragraphs.map(paragraph => paragraph.split(' ').flatMap(edit).join(' ')) };
}
