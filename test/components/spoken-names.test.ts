/**
 * Who speaks to the browser says what stands on a button (WCAG 2.2, 2.5.3): its spoken name holds its visible words, in
 * every language. Which names go with which words is read from the syntax of the components.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type MessageId, type Words, wordsOf } from '@/components/words/words';
import { LOCALES, shapesOf, sourcesOf, tagOf } from './words/catalogue';

const root = resolve(import.meta.dirname, '../..');
const english = shapesOf('en');

/** A button's spoken name and what stands on it. */
type Pair = readonly [spoken: string, visible: string];

const views = readdirSync(join(root, 'components'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.tsx'))
  .map(name => join(root, 'components', name));
const PAIRS = new Map(views.flatMap(pairsOf).map(pair => [pair.join(' '), pair]));

function pairsOf(path: string): Pair[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Pair[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) && ['button', 'a'].includes(node.openingElement.tagName.getText())) {
      found.push(...pairsOn(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Where a button says one thing or another, its two names stand in the same order. */
function pairsOn({ openingElement, children }: ts.JsxElement): Pair[] {
  const label = openingElement.attributes.properties.find(each => each.name?.getText() === 'aria-label');
  const spoken = label === undefined ? [] : idsIn(label);
  const visible = children.flatMap(idsIn);
  return spoken.length === visible.length ? spoken.map((id, at) => [id, visible[at]]) : [];
}

function idsIn(node: ts.Node): string[] {
  if (ts.isStringLiteral(node) && english.has(node.text)) return [node.text];
  const found: string[] = [];
  ts.forEachChild(node, child => void found.push(...idsIn(child)));
  return found;
}

/** A message with a mark for each of its values, as axe compares it: without case and punctuation. */
function bare(words: Words, id: string): string {
  const values = Object.fromEntries(english.get(id)!.values.map(name => [name, '']));
  const text = words.text as (id: MessageId, values: Readonly<Record<string, string>>) => string;
  return text(id as MessageId, values)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

it('are found in the components', () => {
  expect(PAIRS.size).toBeGreaterThan(5);
});

describe.each(LOCALES)('in %s', locale => {
  const words = wordsOf({ locale: tagOf(locale), regional: tagOf(locale), sources: sourcesOf(locale) });

  it.each([...PAIRS.values()])('%s holds what %s says', (spoken, visible) => {
    expect(bare(words, spoken)).toContain(bare(words, visible));
  });
});
