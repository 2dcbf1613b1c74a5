/** What is told to the stores agrees with what is built, and keeps to their limits. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './sources';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const config = read('wxt.config.ts');
const LISTINGS = readdirSync(join(root, '.store')).filter(name => name.startsWith('listing.'));

/** Quoted words of a list in the manifest. */
function listed(name: string): string[] {
  const [, list] = new RegExp(`\\n    ${name}: \\[([^]*?)\\],(?: //.*)?\\n`).exec(config) ?? [];
  return [...(list ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word).filter(word => word !== 'firefox');
}

describe('the notes for reviewers', () => {
  const permissions = ['permissions', 'optional_permissions', 'optional_host_permissions'].flatMap(listed);

  it('explain each permission that is asked for, and none that is not', () => {
    expect(permissions.length).toBeGreaterThan(8);
    const table = read('.store/reviewers.md')
      .split('\n')
      .filter(line => line.startsWith('| `'));
    const explained = table.flatMap(line => [...line.split('|')[1].matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(explained.sort()).toEqual([...permissions].sort());
  });

  it('name commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const texts = ['README.md', 'reviewers.md'].map(name => read(join('.store', name))).join('\n');
    const named = [...texts.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name);
    expect(named.filter(name => !(name in scripts))).toEqual([]);
  });
});

describe('the listings', () => {
  it('are in three languages, of which each is one of the interface', () => {
    const languages = LISTINGS.map(name => name.split('.')[1]);
    expect(languages).toEqual(['de', 'en', 'fr']);
    expect(readdirSync(join(root, 'public/_locales'))).toEqual(expect.arrayContaining(languages));
  });

  it.each(LISTINGS)('%s has a summary that Chrome takes whole', name => {
    const [, summary] = /^\*\*[^*]+:\*\* (.+)$/m.exec(read(join('.store', name))) ?? [];
    expect(summary?.length).toBeGreaterThan(40);
    expect(summary?.length).toBeLessThanOrEqual(132);
  });
});

describe('the privacy policy', () => {
  it('names every archive that a request may go to', () => {
    const names = [...read('lib/archives/archives.ts').matchAll(/^ {4}name: '([^']+)'/gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(3);
    const policy = read('.store/privacy.md');
    expect(names.filter(name => !name.startsWith('localhost') && !policy.includes(name))).toEqual([]);
  });
});
