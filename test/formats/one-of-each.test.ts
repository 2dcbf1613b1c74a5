/** One small file of every kind, without a browser: what comes out of it, and what is refused. */
import { describe, expect, it } from 'vitest';
import { rows } from '@/lib/formats/driver';
import { bytesInput } from '@/lib/formats/input';
import { file, PAGE_TOOLS, readAll } from './files';
import { REFUSED, SAMPLES } from './one-of-each';

describe('one file of each kind', () => {
  it.each(SAMPLES.map(sample => [sample.name, sample] as const))('%s', async (name, { content, kind, gives }) => {
    const read = await readAll(file(name, content), PAGE_TOOLS);
    const counts = {
      versions: read.versions.length,
      addresses: read.addresses.length,
      rejected: read.rejected.length,
    };
    const { articles = 0, known = 0, noArticle = 0, addresses = 0, rejected = 0 } = gives;
    expect(counts, JSON.stringify(read.rejected)).toEqual({
      versions: articles + known,
      addresses,
      rejected: rejected + noArticle,
    });
    const found: string[] = [];
    const tools = { ...PAGE_TOOLS, recognised: (id: string) => void found.push(id) };
    for await (const row of rows(bytesInput(name, content), tools)) void row;
    expect(found[0]).toBe(kind);
  });

  it.each(REFUSED.map(sample => [sample.name, sample] as const))('%s is refused by its name', async (name, it) => {
    const read = await readAll(file(name, it.content), PAGE_TOOLS);
    expect([read.versions, read.rejected.length]).toEqual([[], 1]);
    expect(read.rejected[0].reason).toMatch(it.says);
  });
});
