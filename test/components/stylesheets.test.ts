/** Rules that hold for every stylesheet of ours: right to left, no colour beside the tokens, motion off where asked. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = resolve(import.meta.dirname, '../../components');
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.css'))
  .map(
    name =>
      [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')] as const,
  );

describe.each(sheets)('%s', (name, css) => {
  it('says start and end, never left and right', () => {
    expect(
      css.match(
        /(?:^|[;{\s])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|(?:text-align|float|clear):\s*(?:left|right)|(?:min-|max-)?(?:width|height))\s*:/gm,
      ) ?? [],
    ).toEqual([]);
  });

  // Where a sentence of ours begins with "Wireprint", its first letter says nothing of the direction it runs in.
  it('lets no sentence run as its first letter does', () => {
    expect(css.match(/unicode-bidi:\s*plaintext/g) ?? []).toEqual([]);
  });

  it('takes every colour from the tokens', () => {
    if (name === 'tokens.css') return;
    expect(css.match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi) ?? []).toEqual([]);
  });

  it('loads nothing', () => {
    expect(css.match(/url\(|@import|@font-face/g) ?? []).toEqual([]);
  });
});
