/** The sources of the product as the house tests read them: parsed, with their imports resolved. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

export const root = resolve(import.meta.dirname, '../..');

/** One import or re-export. */
export interface Import {
  /** Path of the file from the root, with forward slashes, or the name of a package. */
  readonly from: string;
  /** Names as the other file exports them; '*' for all of them. */
  readonly names: readonly string[];
  /** `true` where only types are imported. */
  readonly typeOnly: boolean;
}

export interface Source {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly file: ts.SourceFile;
  readonly imports: readonly Import[];
  /** Comments, with the number of their first line, from 1. */
  readonly comments: readonly { readonly text: string; readonly line: number }[];
  /** The text without its comments. */
  readonly code: string;
}

/** Every file of TypeScript in `lib`, `components` and `entrypoints`, and the configuration of the build. */
export const sources: readonly Source[] = ['lib', 'components', 'entrypoints']
  .flatMap(folder => filesIn(folder))
  .filter(path => /\.tsx?$/.test(path))
  .concat('wxt.config.ts')
  .map(parsed);

/** Paths of all files of a folder of the project, from the root. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** Data has rules of its own: words of a language, sentences of a catalogue. */
export function isData(path: string): boolean {
  return /(^|\/)(languages\/[a-z]{2}(-\w+)?\/|locales\/|agencies[./])/.test(path);
}

function parsed(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const comments = commentsOf(file);
  return {
    path,
    text,
    file,
    imports: importsOf(path, file),
    comments: comments.map(({ from, to }) => ({ text: text.slice(from, to), line: lineAt(file, from) })),
    code: comments.reduceRight((code, { from, to }) => code.slice(0, from) + code.slice(to), text),
  };
}

function lineAt(file: ts.SourceFile, position: number): number {
  return file.getLineAndCharacterOfPosition(position).line + 1;
}

function commentsOf(file: ts.SourceFile): { from: number; to: number }[] {
  const found = new Map<number, number>();
  const visit = (node: ts.Node): void => {
    if (holdsText(node)) return; // "https://" in a text begins no comment
    for (const { pos, end } of ts.getLeadingCommentRanges(file.text, node.pos) ?? []) found.set(pos, end);
    for (const { pos, end } of ts.getTrailingCommentRanges(file.text, node.end) ?? []) found.set(pos, end);
    node.getChildren(file).forEach(visit);
  };
  visit(file);
  return [...found].map(([from, to]) => ({ from, to })).sort((a, b) => a.from - b.from);
}

function holdsText(node: ts.Node): boolean {
  return ts.isJsxText(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) || ts.isTemplateHead(node);
}

function importsOf(path: string, file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const one = importIn(path, node);
    if (one !== null) found.push(one);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function importIn(path: string, node: ts.Node): Import | null {
  if (ts.isImportDeclaration(node))
    return { ...importedBy(node.importClause), from: target(path, node.moduleSpecifier) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const bindings = node.exportClause;
    const names = bindings && ts.isNamedExports(bindings) ? bindings.elements.map(exportedName) : ['*'];
    return { from: target(path, node.moduleSpecifier), names, typeOnly: node.isTypeOnly };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return { from: target(path, node.arguments[0]), names: ['*'], typeOnly: false };
  return null;
}

function importedBy(clause: ts.ImportClause | undefined): Pick<Import, 'names' | 'typeOnly'> {
  if (!clause) return { names: ['*'], typeOnly: false };
  const bindings = clause.namedBindings;
  const elements = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
  const isTypeOnly = elements.length > 0 && !clause.name && elements.every(element => element.isTypeOnly);
  const isWhole = clause.name !== undefined || elements.length === 0;
  return {
    names: isWhole ? ['*'] : elements.map(exportedName),
    typeOnly: clause.phaseModifier === ts.SyntaxKind.TypeKeyword || isTypeOnly,
  };
}

function exportedName(element: ts.ImportSpecifier | ts.ExportSpecifier): string {
  return (element.propertyName ?? element.name).text;
}

function target(path: string, specifier: ts.Expression): string {
  const name = ts.isStringLiteralLike(specifier) ? specifier.text.replace(/\?.*$/, '') : '';
  const base = name.startsWith('@/') ? name.slice(2) : resolvedFrom(path, name);
  if (base === null) return name;
  return ['.ts', '.tsx', ''].map(end => base + end).find(file => existsSync(join(root, file))) ?? base;
}

function resolvedFrom(path: string, name: string): string | null {
  return name.startsWith('.') ? relative(root, resolve(root, dirname(path), name)).replaceAll('\\', '/') : null;
}
