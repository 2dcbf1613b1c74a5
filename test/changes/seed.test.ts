import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changes } from '@/lib/changes/changes';
import type { Text } from '@/lib/model/article';

// The publisher's words stay outside the project; where they are absent, this is skipped and says so.
const SEED = resolve(import.meta.dirname, '../../../shared/seeds/000_9594ddde3f274edf.txt');

/**
 * The two versions of the flattened comparison page, just as far as this test needs: an unchanged
 * paragraph stands twice on its line; the three lines that differ are told apart by how they begin.
 */
function versions(page: string): [Text, Text] {
  const lines = page.split('\n').map(line => line.trim());
  const twice = (line: string) =>
    line.length % 2 === 0 && line.slice(0, line.length / 2) === line.slice(line.length / 2);
  const [a, b]: string[][] = [[], []];
  for (const line of lines) {
    if (twice(line) && line !== '') {
      a.push(line.slice(0, line.length / 2));
      b.push(line.slice(0, line.length / 2));
    } else if (line.includes('Rubio wrote on social media')) {
      const cut = line.indexOf('Rubio wrote on social media');
      a.push(line.slice(0, cut).trim());
      b.push(line.slice(cut));
    } else if (/^(?:“President Trump and the|Earlier on Thursday, Zelenskyy)/.test(line)) b.push(line);
  }
  return [
    { title: '', paragraphs: a },
    { title: '', paragraphs: b },
  ];
}

describe.runIf(existsSync(SEED))('the seed comparison page (skipped without ../shared)', () => {
  const [a, b] = existsSync(SEED) ? versions(readFileSync(SEED, 'utf8')) : [];

  it('keeps 25, edits one, adds two, removes and moves none', () => {
    const { kept, edited, added, removed, moved } = changes(a!, b!);
    expect({ kept, edited, added, removed, moved }).toEqual({ kept: 25, edited: 1, added: 2, removed: 0, moved: 0 });
  });

  it('pairs the edited paragraph by what it says, with its two edits', () => {
    const change = changes(a!, b!).paragraphs.find(one => one.op === 'edited')!;
    const [before, after] = [a!.paragraphs[change.a[0]], b!.paragraphs[change.b[0]]];
    const edits = change.edits.map(edit => [
      before.slice(edit.fromA, edit.toA).trim(),
      after.slice(edit.fromB, edit.toB).trim(),
    ]);
    expect(edits).toEqual([
      ['the Ukrainian president', 'Zelenskyy'],
      ['', '…'],
    ]);
    expect(change.kinds).toEqual(['quote', 'attribution', 'name']);
  });
});
