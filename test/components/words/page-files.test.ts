/** Each page loads the files of the catalogue that hold what its modules say: read from their sources. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { PAGE_FILES, type Page } from '@/components/words/page-files';
import { type Source, sources } from '../../support/sources';
import { shapesOf } from './catalogue';

const IDS = [...shapesOf('en').keys()];
const byPath = new Map(sources.map(source => [source.path, source]));

/** The modules of the views that a page loads. What the other rooms hold are values and states of their own. */
function modulesOf(page: Page): Source[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    const source = byPath.get(path);
    if (source === undefined || found.has(path)) return;
    found.add(path);
    for (const { from, typeOnly } of source.imports) if (!typeOnly) visit(from);
  };
  visit(`entrypoints/${page}/main.tsx`);
  return [...found].filter(path => /^(components|entrypoints)\//.test(path)).map(path => byPath.get(path)!);
}

/**
 * Ids that a module names. Short words such as 'loading' name states too: without a hyphen only what is asked of the
 * catalogue counts. A template such as `kind-${kind}` names every id that begins so.
 */
function idsIn({ file }: Source): string[] {
  const ids: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && (node.text.includes('-') || isAsked(node))) ids.push(node.text);
    if (ts.isTemplateExpression(node) && !ts.isTypeNode(node.parent)) ids.push(...idsLike(node, file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return ids.filter(id => IDS.includes(id));
}

function isAsked({ parent }: ts.Node): boolean {
  if (ts.isJsxAttribute(parent)) return ['id', 'heading', 'name'].includes(parent.name.getText());
  return ts.isCallExpression(parent) && /\b(text|parts)$/.test(parent.expression.getText());
}

function idsLike({ head, templateSpans }: ts.TemplateExpression, file: ts.SourceFile): string[] {
  const tail = templateSpans.at(-1)!.literal.getText(file).slice(1, -1);
  const isPrefix = /^[a-z]+(-[a-z]+)*-$/.test(head.text) && /^[a-z-]*$/.test(tail);
  return isPrefix ? IDS.filter(id => id.startsWith(head.text) && id.endsWith(tail)) : [];
}

describe.each(Object.entries(PAGE_FILES))('the %s page', (page, files) => {
  const held = shapesOf('en', files);
  const used = modulesOf(page as Page).flatMap(module => idsIn(module).map(id => ({ id, path: module.path })));

  it('says forty things and more', () => {
    expect(new Set(used.map(({ id }) => id)).size).toBeGreaterThan(40);
  });

  it('finds all that it says in its files', () => {
    expect(used.filter(({ id }) => !held.has(id)).map(({ id, path }) => `${id} in ${path}`)).toEqual([]);
  });
});
