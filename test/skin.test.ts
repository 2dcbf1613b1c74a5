/**
 * The skin of the house, held by reading the sources: how it is written, where the other rules say how it is built.
 * What still fails is counted a file in `skin.json`. The counts may only shrink; `FREEZE=1` writes them anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesIn, isData, root, type Source, sources } from './support/sources';

type Frozen = Record<string, Record<string, number>>;

const FROZEN = join(root, 'test/skin.json');
const frozen = JSON.parse(readFileSync(FROZEN, 'utf8')) as Frozen;

/** One place that breaks a rule, as a reader finds it. */
type Finding = string;

const code = sources.filter(({ path }) => !isData(path));

const RULES: Record<string, (source: Source) => Finding[]> = {
  'no line is over 120 characters': longLines,
  'no regular expression is over 100 characters': longExpressions,
  'no language is named outside of lib/languages': languageCodes,
  'no sentence to the reader stands outside of the catalogue': sentences,
  'every file that a comment names exists': missingFiles,
  'no comment points outside of the repository': foreignPlaces,
  'no value is exported that the product does not import': unusedValues,
};

describe('the skin', () => {
  it.each(Object.entries(RULES))('%s', (rule, find) => {
    const found = new Map(code.map(source => [source.path, find(source)]));
    if (process.env.FREEZE) freeze(rule, found);
    const isAllowed = (path: string, many: number) => many <= (frozen[rule]?.[path] ?? 0);
    expect([...found].flatMap(([path, findings]) => (isAllowed(path, findings.length) ? [] : findings))).toEqual([]);
  });
});

function freeze(rule: string, found: ReadonlyMap<string, readonly Finding[]>): void {
  frozen[rule] = Object.fromEntries(
    [...found].filter(([, all]) => all.length > 0).map(([path, all]) => [path, all.length]),
  );
  writeFileSync(FROZEN, `${JSON.stringify(frozen, null, 2)}\n`);
}

function at({ path, file }: Source, node: ts.Node, what: string): Finding {
  return `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1} ${what}`;
}

/** All nodes of a file, in order. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, child => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

function longLines({ path, text }: Source): Finding[] {
  const lines = text.split('\n').map((line, i) => ({ line, number: i + 1 }));
  return lines.filter(({ line }) => line.length > 120).map(({ line, number }) => `${path}:${number} ${line.length}`);
}

function longExpressions(source: Source): Finding[] {
  const literals = [...nodesOf(source.file)].filter(ts.isRegularExpressionLiteral);
  return literals.filter(({ text }) => text.length > 100).map(node => at(source, node, `${node.text.length}`));
}

/** Languages that are known or likely to come. Codes that are English words, such as "is" and "no", are left out. */
const CODES = new Set('en fr de es ar ja pt it nl pl ru tr zh ko hi sv he fa'.split(' '));

function languageCodes(source: Source): Finding[] {
  if (!/^lib\/(?!languages\/)/.test(source.path)) return [];
  const literals = [...nodesOf(source.file)].filter(ts.isStringLiteral);
  return literals.filter(({ text }) => CODES.has(text)).map(node => at(source, node, node.text));
}

/** A capital and three words or more: an English sentence, or the beginning of one. */
const SENTENCE = /^[A-Z‘“][\p{L}’']*(?:[ ,][\p{L}’']+){2,}/u;

function sentences(source: Source): Finding[] {
  const texts = [...nodesOf(source.file)].filter(isText);
  const told = texts.filter(node => SENTENCE.test(node.text.trim()) && !isForDevelopers(node));
  return told.map(node => at(source, node, node.text.trim().slice(0, 50)));
}

function isText(
  node: ts.Node,
): node is ts.StringLiteral | ts.TemplateHead | ts.NoSubstitutionTemplateLiteral | ts.JsxText {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isJsxText(node);
}

// The message of an error is read in a console, and in a report of a fault.
function isForDevelopers(node: ts.Node): boolean {
  const isError = (above: ts.Node) => ts.isNewExpression(above) && /Error$/.test(above.expression.getText());
  return ts.findAncestor(node, isError) !== undefined;
}

const FILE_NAME = /(?<![\w*<{/])[\w./@-]*\w\.(?:tsx?|mjs|md)\b/g;

/** Names of all files of the project, with every ending of their paths: 'layout.ts', 'index/layout.ts', … */
const endings = new Set(
  [
    ...['lib', 'components', 'entrypoints', 'test', 'seeds', 'public', '.ci'].flatMap(filesIn),
    'README.md',
    'wxt.config.ts',
    'package.json',
  ]
    .map(path => path.split('/'))
    .flatMap(parts => parts.map((_, from) => parts.slice(from).join('/'))),
);

function missingFiles({ path, comments }: Source): Finding[] {
  return comments.flatMap(({ text, line }) =>
    (text.match(FILE_NAME) ?? [])
      .filter(name => !endings.has(name.replace(/^(?:\.*\/|@\/)+/, '')))
      .map(name => `${path}:${line} ${name}`),
  );
}

/** Places that a clone of the repository does not hold: folders beside it, lists of tasks, notes. */
const FOREIGN =
  /\.\.\/(?:\.\.\/)*shared\b|\bissue \d+|\b(?:trust|design|house|style|everyday)\.md\b|\/(?:work|tmp|home)\//i;

function foreignPlaces({ path, comments }: Source): Finding[] {
  return comments
    .filter(({ text }) => FOREIGN.test(text))
    .map(({ text, line }) => `${path}:${line} ${FOREIGN.exec(text)![0]}`);
}

/** Names that the product imports, by file. */
const imported = new Map<string, Set<string>>();
for (const { imports } of sources)
  for (const { from, names } of imports) imported.set(from, new Set([...(imported.get(from) ?? []), ...names]));

/** Values that no product code imports, each with the reason why it is exported all the same. */
const FOR_TESTS: Readonly<Record<string, string>> = {
  'lib/corpus/store/compact-store.ts closeBriefly': 'a test closes the store without waiting half a minute',
  'lib/fingerprint/fingerprints.ts SIZE': 'the guarantee of winnowing is tested with the numbers that hold',
  'lib/fingerprint/fingerprints.ts WINDOW_SHORT': 'the same',
  'lib/fingerprint/fingerprints.ts SHORT': 'the same',
  'lib/fingerprint/fingerprints.ts GUARANTEE': 'the same',
  'components/compare/heat.ts heat': 'the shade of one field, which the screen only shows',
  'components/options/RejectedRows.tsx asText': 'the file that the browser hands to the reader',
  'components/report/ShareStrip.tsx sharedPart': 'the share of one field, which the screen only shows',
  'components/report/highlights-of.ts sharedHighlights': 'the stretches behind a count of the popup',
  'components/words/english.ts ENGLISH': 'tools and tests speak English without a page',
  'lib/formats/articles/plain-text.ts textArticle': 'head lines and title of a text, without a file around them',
  'lib/browser/listed-addresses.ts listedAddresses': 'the list that the archives will be asked by',
  'lib/browser/listed-addresses.ts unlistAddresses': 'the same',
  'lib/formats/driver.ts bestFormat': 'what a file is taken for, without reading it',
  'lib/formats/input.ts bytesInput': 'files of tests, and of containers that are still to come',
  'lib/model/faults.ts EXPECTED': 'each value of the list needs a word in every catalogue',
  'lib/model/faults.ts LOOKS': 'the same',
  'lib/say/notes.ts noteTold': 'one note, where the product tells all of a change',
};

/** Read by the browser or by the build, not by a file of ours. */
const ENTRY = /^(entrypoints\/|wxt\.config\.ts$)/;

function unusedValues(source: Source): Finding[] {
  if (ENTRY.test(source.path)) return [];
  const taken = imported.get(source.path) ?? new Set();
  if (taken.has('*')) return [];
  return exportedValues(source.file)
    .filter(({ name }) => !taken.has(name) && !Object.hasOwn(FOR_TESTS, `${source.path} ${name}`))
    .map(({ name, node }) => at(source, node, name));
}

function exportedValues(file: ts.SourceFile): { name: string; node: ts.Node }[] {
  return file.statements.filter(isExported).flatMap((statement): { name: string; node: ts.Node }[] => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(each => ({ name: each.name.getText(file), node: each }));
    const isValue = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
    return isValue && statement.name ? [{ name: statement.name.text, node: statement }] : [];
  });
}

function isExported(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  return (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}
