/** The rows of `kinds.txt` and its neighbours; the head of `kinds.test.ts` explains their marks. */
import { readFileSync } from 'node:fs';
import { changes } from '@/lib/changes/changes';
import { KINDS } from '@/lib/model/closed-lists';
import type { Kind } from '@/lib/model/report';

export interface KindRow {
  /** Told otherwise today. */
  readonly isOpen: boolean;
  readonly wanted: readonly string[];
  readonly sentence: string;
}

/** The rows of a file; the first one is the sentence that stays. */
export function rowsOf(file: string): KindRow[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => {
      const at = line.indexOf(' | ');
      const isOpen = line.startsWith('~');
      const wanted = line.slice(isOpen ? 1 : 0, at);
      return { isOpen, wanted: wanted.trim().split(/\s+/), sentence: line.slice(at + 3) };
    });
}

/** Kinds that nobody is asked about: any change of words is one of them. */
const UNASKED: readonly Kind[] = ['wording', 'cosmetic'];

function kindsOf(language: string, beside: string, sentence: string): Kind[] {
  const side = (at: 1 | 2) => sentence.replace(/\{(.*?)=>(.*?)\}/g, (...found) => found[at] as string);
  const text = (at: 1 | 2) => ({ title: '', paragraphs: [beside, side(at)] });
  const told = changes(text(1), text(2), { language }).paragraphs.flatMap(({ kinds }) => kinds);
  return KINDS.filter(kind => told.includes(kind) && !UNASKED.includes(kind));
}

/** The kinds that are told of a row, without those that are only accepted; weightiest first. */
export function toldKinds(language: string, beside: string, { sentence, wanted }: KindRow): Kind[] {
  return kindsOf(language, beside, sentence).filter(kind => !wanted.includes(`+${kind}`));
}

/** The kinds that a row demands. */
export function wantedKinds({ wanted }: KindRow): Kind[] {
  return KINDS.filter(kind => wanted.includes(kind) && !UNASKED.includes(kind));
}
