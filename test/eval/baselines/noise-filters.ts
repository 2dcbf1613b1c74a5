/**
 * The filters by which systems of the field decide that a new version is noise and keep silent.
 * Each is put before NewsSniffer's comparison: where it says noise, nothing changed is told;
 * elsewhere paragraphs that are equal in its eyes are kept. Made from a description of what they do.
 */
import type { Text } from '@/lib/model/article';
import type { AnsweredChange, System } from '../changes/judged';
import { positional } from './newssniffer';

type Fold = (text: string) => string;

/** Page Monitor: digits, marks of markup and blanks are taken out before versions are compared. */
const withoutDigits: Fold = text => text.replace(/[\p{Nd}\s]/gu, '');

/** diffengine `_normal`: blanks, quotes, dashes and composed letters made alike, nothing else. */
const normal: Fold = text =>
  text
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** NewsDiffs `is_boring`, without the line of the date: only blanks differ, or the letters are those of another charset. */
const newsDiffs: Fold = text => (misread(text) ?? text).split(/\s+/).join(' ');

/** "Ã©" for "é": a UTF-8 text that was read as Latin-1, put right; `null` where it was not. */
function misread(text: string): string | null {
  if (!/[\u0080-\u00ff]/.test(text) || /[^\u0000-\u00ff]/.test(text)) return null; // eslint-disable-line no-control-regex -- the range of Latin-1
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text, letter => letter.charCodeAt(0)));
  } catch {
    return null; // no UTF-8 read wrongly, so the text is as it should be
  }
}

/** rmdes/newsdiff: times ("updated 12:34", "8 hours ago") are taken out, and up to ten digits that differ are noise. */
function isFewDigits(a: Text, b: Text): boolean {
  const text = ({ title, paragraphs }: Text) =>
    [title, ...paragraphs]
      .join('\n')
      .replace(/\b(?:last )?updated\b.{0,40}|\b\d+ (?:minutes|hours|hrs|days) ago\b/gi, '');
  const [one, other] = [text(a), text(b)];
  if (withoutDigits(one) !== withoutDigits(other)) return false;
  const [before, after] = [one, other].map(side => side.match(/\p{Nd}+/gu) ?? []);
  const differing = before
    .filter((digits, at) => digits !== after[at])
    .concat(after.filter((digits, at) => digits !== before[at]));
  return differing.join('').length <= 10 * 2; // ten on each side
}

export const noiseFilters: readonly System[] = [
  filtered('Page Monitor (no digits)', equalBy(withoutDigits), withoutDigits),
  filtered('rmdes (≤ 10 digits)', isFewDigits, text => text),
  filtered('NewsDiffs is_boring', equalBy(newsDiffs), newsDiffs),
  filtered('diffengine _normal', equalBy(normal), normal),
];

function equalBy(fold: Fold): (a: Text, b: Text) => boolean {
  return (a, b) => fold([a.title, ...a.paragraphs].join('\n')) === fold([b.title, ...b.paragraphs].join('\n'));
}

function filtered(name: string, isNoise: (a: Text, b: Text) => boolean, fold: Fold): System {
  const folded = ({ title, paragraphs }: Text): Text => ({ title: fold(title), paragraphs: paragraphs.map(fold) });
  return {
    name,
    namesKinds: false,
    answer: ({ a, b }) => {
      const told = positional(folded(a), folded(b));
      return isNoise(a, b) ? { ...told, title: null, paragraphs: told.paragraphs.map(silenced) } : told;
    },
  };
}

function silenced(change: AnsweredChange): AnsweredChange {
  return change.op === 'edited' ? { ...change, op: 'kept' } : change;
}
