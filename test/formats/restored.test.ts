/** What other tools left undone in their texts. */
import { describe, expect, it } from 'vitest';
import { withoutEntities } from '@/lib/formats/entities';
import { hasMarkup, withoutMarkup } from '@/lib/formats/markup';
import { lostCharacters, windows1252, withoutMojibake } from '@/lib/formats/mojibake';
import { restoredText } from '@/lib/formats/restored';

/** Text that is UTF-8, read as Latin-1, and as Windows-1252. */
const latin1 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
const damaged = (text: string) =>
  latin1(text).replace(/[\u0080-\u009f]/g, control => windows1252(control.charCodeAt(0)));

describe('character references', () => {
  it.each([
    ['names', 'didn&rsquo;t &ldquo;sail&rdquo; &amp; left', 'didn’t “sail” & left'],
    ['numbers', 'didn&#8217;t, &#x2019;', 'didn’t, ’'],
    ['numbers of Windows-1252', 'didn&#146;t', 'didn’t'],
    ['letters', 'Caf&eacute; &Lstrok;&oacute;d&zacute;', 'Café Łódź'],
    ['escaped twice', 'didn&amp;#8217;t &amp;rsquo;', 'didn’t ’'],
    ['a name that is none', 'AT&T; R&D; &unknown;', 'AT&T; R&D; &unknown;'],
    ['a number that is none', '&#0; &#xD800; &#9999999;', '&#0; &#xD800; &#9999999;'],
    ['an ampersand', 'Marsh & Quill', 'Marsh & Quill'],
  ])('%s', (_, text, expected) => {
    expect(withoutEntities(text)).toBe(expected);
  });
});

describe('markup', () => {
  it.each([
    ['paragraphs', '<p>One &amp; two.</p>\n<p class="a">Three.</p>', ['One & two.', 'Three.']],
    ['breaks', 'One.<br>Two.<br />Three.', ['One.', 'Two.', 'Three.']],
    ['inline', 'A <b>bold</b> <a href="https://elm.example/">goose</a>.', ['A bold goose.']],
    ['hidden', 'One.<script>let a = "<p>";</script><p>Two.<!-- <p>no</p> --></p>', ['One.', 'Two.']],
    ['never closed', '<p>One.</p><style>p { a: b }', ['One.']],
    ['unknown', '<p>The tag <ferry> is none.</p>', ['The tag <ferry> is none.']],
    ['escaped', '<p>The tag &lt;p&gt; is one.</p>', ['The tag <p> is one.']],
  ])('%s', (_, markup, expected) => {
    expect(hasMarkup(markup)).toBe(true);
    const blocks = withoutMarkup(markup).split('\n\n');
    expect(blocks.map(block => block.trim()).filter(Boolean)).toEqual(expected);
  });

  it.each(['a < b', 'I <3 geese', 'the <p> tag', '1 > 0'])('%s is none', text => {
    expect(hasMarkup(text)).toBe(false);
  });

  it('that is hostile is read in time', () => {
    const began = performance.now();
    withoutMarkup(`</p>${'<script '.repeat(200_000)}${'<!--'.repeat(200_000)}${'<a '.repeat(200_000)}`);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('a wrong encoding', () => {
  it.each([
    ['apostrophes', ['didn’t']],
    ['accents, three of them', ['Café, señora, über']],
    ['a title of one accent beside a text', ['Café', 'It’s “open”.']],
    ['Japanese', ['橋が開通した', '市長が渡った。']],
  ])('%s is undone', (_, texts) => {
    expect(withoutMojibake(texts.map(damaged))).toEqual(texts);
    expect(withoutMojibake(texts.map(latin1))).toEqual(texts);
    expect(withoutMojibake(texts.map(damaged).map(damaged))).toEqual(texts);
  });

  it.each([
    ['good text', ['Café “Olé”, naïve – 橋']],
    ['good text that may be read as damage', ['CAFÉ…']],
    ['an article that quotes it', ['Das Zeichen „Ã©“ steht für é, „Ã¼“ für ü, „Ã¶“ für ö.']],
    ['ASCII', ['It is open.']],
  ])('%s is left alone', (_, texts) => {
    expect(withoutMojibake(texts)).toEqual(texts);
    expect(lostCharacters(texts)).toBeNull();
  });

  it('of one field does not touch the others', () => {
    expect(withoutMojibake([damaged('It’s “open”.'), 'Café'])).toEqual(['It’s “open”.', 'Café']);
  });

  it('that has lost bytes is told', () => {
    expect(lostCharacters(['Itâ€™s â€œopenâ€ .'])).toBe('â€™');
  });
});

it('markup, references and encoding are undone together', () => {
  expect(restoredText([damaged('<p>Didn’t &amp; won’t.</p>')])[0].trim()).toBe('Didn’t & won’t.');
});
