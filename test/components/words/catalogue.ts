/** Catalogues read as data: which messages there are, which values and tags each has. */
import { FluentResource } from '@fluent/bundle';

const FILES = import.meta.glob<string>('@/components/words/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What a translation has to keep of a message. */
export interface Shape {
  /** Names of its values, sorted. */
  readonly values: readonly string[];
  /** Its tags, sorted, each once. */
  readonly tags: readonly string[];
}

type Message = FluentResource['body'][number];

/** Languages that have a catalogue. */
export const LOCALES: readonly string[] = [...new Set(Object.keys(FILES).map(path => path.split('/').at(-2)!))];

/** The tag of a language whose folder names a country: "pt-BR" of "pt_BR". */
export function tagOf(locale: string): string {
  return locale.replace('_', '-');
}

/** File names of a language, sorted. */
export function filesOf(locale: string): string[] {
  return pathsOf(locale).map(path => path.split('/').at(-1)!);
}

/** Fluent sources of a language, of all files or of those that are named. */
export function sourcesOf(locale: string, files: readonly string[] | null = null): string[] {
  const isWanted = (path: string) => files === null || files.some(file => path.endsWith(`/${file}.ftl`));
  return pathsOf(locale)
    .filter(isWanted)
    .map(path => FILES[path]);
}

/** Every message of a language, or of some of its files, by id, in order of the files. */
export function shapesOf(locale: string, files: readonly string[] | null = null): Map<string, Shape> {
  const messages = sourcesOf(locale, files).flatMap(source => new FluentResource(source).body);
  return new Map(messages.map(message => [message.id, shapeOf(message)]));
}

/** Ids that stand twice in a language. */
export function doublesOf(locale: string): string[] {
  const ids = sourcesOf(locale).flatMap(source => new FluentResource(source).body.map(({ id }) => id));
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

/** Entries that the parser does not understand leave no trace: as many lines that begin one as there are messages. */
export function headsOf(locale: string): string[] {
  return sourcesOf(locale).flatMap(source => source.match(/^[a-zA-Z][\w-]*(?= *=)/gm) ?? []);
}

function pathsOf(locale: string): string[] {
  return Object.keys(FILES)
    .filter(path => path.includes(`/${locale}/`))
    .sort();
}

function shapeOf({ value }: Message): Shape {
  const values = new Set<string>();
  const tags = new Set<string>();
  collect(value, values, tags);
  return { values: [...values].sort(), tags: [...tags].sort() };
}

/** Walk a pattern as the parser gives it: strings, variables, selections and their variants. */
function collect(node: unknown, values: Set<string>, tags: Set<string>): void {
  if (typeof node === 'string') for (const [tag] of node.matchAll(/<\/?[a-z]+>/g)) tags.add(tag);
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'var' && 'name' in node) values.add(String(node.name));
  for (const child of Object.values(node)) collect(child, values, tags);
}
