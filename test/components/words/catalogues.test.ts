import { describe, expect, it } from 'vitest';
import { doublesOf, filesOf, headsOf, LOCALES, shapesOf } from './catalogue';

const english = shapesOf('en');

/** Source of `components/words/messages.ts`, as the English catalogue has it. */
function typesOf(shapes: ReturnType<typeof shapesOf>): string {
  const rows = [...shapes].map(([id, { values }]) => {
    const names = values.length === 0 ? 'never' : values.map(name => `'${name}'`).join(' | ');
    return `  ${/^[a-z]+$/.test(id) ? id : `'${id}'`}: ${names};\n`;
  });
  return (
    '/**\n * Every message of the catalogues with the names of its values. Written from locales/en by\n' +
    ' * `npm run unit -- test/components/words/catalogues.test.ts -u`, which also holds it.\n */\n' +
    `export interface Messages {\n${rows.join('')}}\n`
  );
}

it('has its types from the English catalogue', async () => {
  await expect(typesOf(english)).toMatchFileSnapshot('../../../components/words/messages.ts');
});

describe.each(LOCALES)('the catalogue in %s', locale => {
  const shapes = shapesOf(locale);

  it('has the same files', () => {
    expect(filesOf(locale)).toEqual(filesOf('en'));
  });

  it('has each message in the file that English has it in', () => {
    const byFile = (of: string) =>
      Object.fromEntries(filesOf(of).map(file => [file, [...shapesOf(of, [file.replace('.ftl', '')]).keys()].sort()]));
    expect(byFile(locale)).toEqual(byFile('en'));
  });

  it('has every message, each once, and no other', () => {
    expect([...shapes.keys()].sort()).toEqual([...english.keys()].sort());
    expect(doublesOf(locale)).toEqual([]);
  });

  it('is understood whole', () => {
    expect(headsOf(locale)).toEqual([...shapes.keys()]);
  });

  it.each([...english])('says %s with the same values and tags', (id, shape) => {
    expect(shapes.get(id)).toEqual(shape);
  });
});
