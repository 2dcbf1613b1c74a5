/** Answers of the Internet Archive that others recorded with vcrpy, as YAML: one file a test of theirs. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Recorded, Replay } from './archive-replay';

interface Cassette {
  readonly interactions: readonly {
    readonly request: { readonly method: string; readonly uri: string };
    readonly response: {
      readonly status: { readonly code: number };
      readonly headers: Readonly<Record<string, readonly string[]>>;
      readonly body: { readonly string: string | Uint8Array };
    };
  }[];
}

/** Each recording by its name, without "test_" before it: what was answered, by address, in its order. */
export function cassettes(folder: string): ReadonlyMap<string, Replay> {
  const files = readdirSync(folder).filter(name => name.endsWith('.yaml'));
  return new Map(files.map(name => [name.replace(/^test_|\.yaml$/g, ''), cassette(join(folder, name))]));
}

function cassette(file: string): Replay {
  const { interactions } = load(readFileSync(file, 'utf8')) as Cassette;
  const answers = new Map<string, Recorded>();
  for (const { request, response } of interactions) {
    const headers = Object.entries(response.headers).flatMap(([name, values]) =>
      values.map(value => [name, value] as const),
    );
    const url = new URL(request.uri).href;
    const recorded = { status: response.status.code, headers, body: Buffer.from(response.body.string as string) };
    if (!answers.has(url)) answers.set(url, recorded);
  }
  return answers;
}
