/**
 * Every regular expression of the product: the literals, by the syntax tree, and those that are built from data while
 * the code runs, by watching the constructor while all that is made lazily is made, in every language.
 */
import ts from 'typescript';
import { vi } from 'vitest';
import { sources } from '../support/sources';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Where it stands, as `file:line`, from the root. */
  readonly place: string;
}

/** The literals of a tree of sources, in the order of their files. */
export function literalPatterns(): Pattern[] {
  return nodesOf(ts.isRegularExpressionLiteral).map(({ node, place }) => {
    const end = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1), place };
  });
}

/** Where a pattern is built: each `new RegExp(…)`, as `file:line`. */
export function buildingPlaces(): string[] {
  const isBuilding = (node: ts.Node): node is ts.NewExpression =>
    ts.isNewExpression(node) && node.expression.getText() === 'RegExp';
  return nodesOf(isBuilding).map(({ place }) => place);
}

function nodesOf<T extends ts.Node>(is: (node: ts.Node) => node is T): { node: T; place: string }[] {
  return sources.flatMap(({ path, file }) => {
    const found: { node: T; place: string }[] = [];
    const visit = (node: ts.Node): void => {
      if (is(node)) found.push({ node, place: `${path}:${lineOf(file, node)}` });
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

function lineOf(file: ts.SourceFile, node: ts.Node): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

/** Patterns that are built while `work` runs, each source once. */
export async function builtDuring(work: () => Promise<unknown>): Promise<Pattern[]> {
  const built = new Map<string, Pattern>();
  const watched = new Proxy(RegExp, {
    construct(target, args: [string | RegExp, string?], caller) {
      const made = Reflect.construct(target, args, caller) as RegExp;
      const { source, flags } = made;
      const key = `/${source}/${flags}`;
      if (!built.has(key)) built.set(key, { source, flags, place: callerOf(new Error().stack ?? '') });
      return made;
    },
  });
  vi.stubGlobal('RegExp', watched);
  try {
    await work();
  } finally {
    vi.unstubAllGlobals();
  }
  return [...built.values()];
}

/** The function of ours that called, as `file:line`, by a trace of calls. */
function callerOf(trace: string): string {
  const line = trace.split('\n').find(each => /\/(?:lib|components|entrypoints)\//.test(each)) ?? '';
  return /((?:lib|components|entrypoints)\/[^?:)]+)[^:]*:(\d+)/.exec(line)?.slice(1, 3).join(':') ?? 'elsewhere';
}
