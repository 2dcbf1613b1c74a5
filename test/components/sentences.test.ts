/** No letter for the reader stands outside of the catalogues: read from the syntax of every component. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const views = ['components', 'entrypoints'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.tsx'))
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`),
);

/** Attributes whose words reach the reader. */
const READ = new Set(['aria-label', 'aria-description', 'title', 'alt', 'label', 'placeholder', 'data-label']);
/** Names of keys, which are the same on every keyboard. */
const KEYS = /^[np]$/;

/** Texts between tags, and attributes that are read, with a letter in them. */
function texts(path: string): string[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(join(root, path), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && READ.has(node.name.getText(source))) found.push(...literals(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter(text => /\p{L}/u.test(text) && !KEYS.test(text));
}

/** The value of an attribute where it is written out. An id of a message is an argument of a call, and not among them. */
function literals({ initializer }: ts.JsxAttribute): string[] {
  if (!initializer) return [];
  if (ts.isStringLiteral(initializer)) return [initializer.text];
  const inside = ts.isJsxExpression(initializer) ? initializer.expression : undefined;
  return inside && (ts.isTemplateLiteral(inside) || ts.isStringLiteral(inside)) ? [inside.getText()] : [];
}

it.each(views)('%s says nothing by itself', path => {
  expect(texts(path)).toEqual([]);
});
