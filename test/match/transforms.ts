import type { Text } from '@/lib/model/article';

/** What a copy may differ by without a reader seeing it, or seeing more than type. */
export const TRANSFORMS: Record<string, (text: Text) => Text> = {
  'straight quotation marks': each(text => text.replace(/[“”]/g, '"').replace(/’/g, "'")),
  'angle quotation marks': each(text => text.replace(/“/g, '« ').replace(/”/g, ' »')),
  'no marks at all': each(text => text.replace(/[“”’,.–-](?!\d)/g, '')),
  'other dashes': each(text => text.replace(/ – /g, '—')),
  'no-break hyphens': each(text => text.replace(/-/g, '\u2011')),
  'accents as apostrophes': each(text => text.replace(/’/g, '\u00B4')),
  'soft hyphens': each(text => text.replace(/(\p{L}{3})(?=\p{L}{2})/gu, '$1\u00AD')),
  'zero-width blanks between letters': each(text => text.replace(/(\p{L})(?=\p{L})/gu, '$1\u200B')),
  'zero-width joiners': each(text => text.replace(/(\p{L})(?=\p{L})/gu, '$1\u200D')),
  'word joiners and byte order marks': each(text => text.replace(/(\p{L})(?=\p{L})/gu, '$1\u2060\uFEFF')),
  'direction marks': each(text => text.replace(/ /g, ' \u200E')),
  'variation selectors': each(text => text.replace(/(\p{L})/gu, '$1\uFE0E')),
  'Cyrillic look-alikes': each(text => text.replace(/[aeocpxyi]/g, letter => 'аеосрхуі'['aeocpxyi'.indexOf(letter)])),
  'Greek look-alikes': each(text => text.replace(/[oavpBEHT]/g, letter => 'οανρΒΕΗΤ'['oavpBEHT'.indexOf(letter)])),
  'full-width letters': each(text =>
    text.replace(/[A-Za-z0-9]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ),
  'mathematical letters': each(text =>
    text.replace(/[a-z]/g, letter => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)),
  ),
  ligatures: each(text => text.replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ').replace(/ff/g, 'ﬀ')),
  capitals: each(text => text.toUpperCase()),
  'decomposed letters': each(text => text.normalize('NFD')),
  'no accents': each(text => text.normalize('NFD').replace(/\p{M}/gu, '')),
  'combining marks put on': each(text => text.replace(/([aeiou])/g, '$1\u0332')),
  'no-break and thin blanks': each(text => text.replace(/ /g, (_, at: number) => '\u00A0\u2009\u202F'[at % 3])),
  'numbers grouped otherwise': each(text => text.replace(/(\d),(\d{3})/g, '$1\u202F$2')),
  'one paragraph': text => ({ ...text, paragraphs: [text.paragraphs.join(' ')] }),
  'a paragraph each sentence': text => ({
    ...text,
    paragraphs: text.paragraphs.flatMap(paragraph => paragraph.split(/(?<=[.”]) /)),
  }),
  'another headline': text => ({ ...text, title: 'Nothing of the sort' }),
};

function each(change: (paragraph: string) => string): (text: Text) => Text {
  return text => ({ ...text, paragraphs: text.paragraphs.map(change) });
}
