/** Which format takes a file, and what is said of one that no format takes. */
import { expect, it } from 'vitest';
import { bestFormat } from '@/lib/formats/driver';
import type { Look } from '@/lib/model/faults';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from(Array.from(text).flatMap(c => [c.charCodeAt(0), 0]));

const PROSE = 'The ferry was late again, said the harbour master. Nobody was hurt.';

it.each<[string, string, Uint8Array, string]>([
  ['NDJSON by its first line', 'data', bytes('{"title":"a"}\n'), 'ndjson'],
  ['NDJSON by its name, when the content is odd', 'data.jsonl', bytes('oops\n{}'), 'ndjson'],
  ['a list of articles', 'x', bytes('[\n {"text":"a"}]'), 'json-array'],
  ['a page', 'page', bytes('\n<!DOCTYPE html><html>'), 'saved-page'],
  ['a page with a note', 'page', bytes('<!-- saved from url=(0014)https://a.example/ --><html>'), 'saved-page'],
  ['XHTML', 'page.txt', bytes('<?xml version="1.0"?><html xmlns="x">'), 'saved-page'],
  ['a piece of a page', 'page.htm', bytes('Words <p>and more'), 'saved-page'],
  ['a page in UTF-16', 'page', Uint8Array.from([0xff, 0xfe, ...utf16('<html><p>a</p>')]), 'saved-page'],
  ['text', 'page.html.txt', bytes('A headline\n\nMany words followed.'), 'plain-text'],
  ['text that begins with a brace', 'notes.txt', bytes('{sic} is Latin.'), 'plain-text'],
  ['text that begins with a bracket', 'notes.txt', bytes('[Update] The ferry is back.'), 'plain-text'],
  ['text that begins with a quotation', 'notes', bytes('"The ferry is late," she said.'), 'plain-text'],
  ['text with a comma in its headline', 'notes', bytes('Paris, London\n\nThe train, at last, was late.'), 'plain-text'],
  ['text broken by width', 'notes', bytes('The mayor came to\nthe bridge and\nopened it, at last.'), 'plain-text'],
  [
    'text with head lines',
    'a.txt',
    bytes('URL: https://elm.example/a\nDate: 2026-05-01\n\nThe bridge is open.'),
    'plain-text',
  ],
  ['an interview', 'a.txt', bytes('Quill: The ferry was late again.\nMarsh: It always is late.'), 'plain-text'],
  ['Japanese', 'a.txt', bytes('橋が開通した\n\n橋は火曜日に開通した。市長が最初に渡ったという。'), 'plain-text'],
  ['Arabic', 'a.txt', bytes('الجسر\n\nافتتح رئيس البلدية الجسر يوم الثلاثاء. هل تأخر؟ نعم تأخر كثيرا.'), 'plain-text'],
  ['Hindi', 'a.txt', bytes('पुल खुला\n\nपुल मंगलवार को खुल गया। महापौर सबसे पहले गुज़रे।'), 'plain-text'],
  ['Thai', 'a.txt', bytes('สะพานเปิดแล้ว\n\nสะพานเปิดเมื่อวันอังคาร นายกเทศมนตรีข้ามเป็นคนแรก'), 'plain-text'],
  ['gzip', 'x', Uint8Array.from([0x1f, 0x8b, 8]), 'gzip'],
  ['UTF-16 with a mark', 'x', Uint8Array.from([0xff, 0xfe, 65, 0]), 'utf-16'],
  [
    'a flattened comparison page',
    'x.txt',
    bytes("This article is from the source 'elm' and was first\nVersion 0 Version 1\n"),
    'comparison-text',
  ],
  ['an archive called NDJSON', 'x.ndjson', Uint8Array.from([0x50, 0x4b, 3, 4]), 'zip'],
  ['RSS', 'x.xml', bytes(`<?xml version="1.0"?><rss version="2.0"><channel><title>${PROSE}</title>`), 'feed'],
  ['Atom', 'x', bytes(`<feed xmlns="http://www.w3.org/2005/Atom"><content>${PROSE}</content></feed>`), 'feed'],
  ['OPML', 'x', bytes(`<?xml version="1.0"?>\n<opml version="2.0"><outline text="${PROSE}"/></opml>`), 'addresses'],
  [
    'other XML',
    'x',
    bytes(`<?xml version="1.0"?><nitf><body><p>${PROSE}</p><p>b</p><p>c</p></body></nitf>`),
    'news-xml',
  ],
  ['an object over many lines', 'x.json', bytes(`{\n  "text": "${PROSE}"\n}`), 'json-object'],
  ['a table', 'x', bytes(`title,url,text\r\n"Late","https://elm.example/a","${PROSE}"\r\n`), 'table'],
  ['a table with semicolons', 'x.txt', bytes(`Titel;Adresse;Text\n"Spät";https://elm.example/a;"${PROSE}"\n`), 'table'],
  ['a table with tabs', 'x', bytes(`title\ttext\nLate\t${PROSE}\n`), 'table'],
  ['a table with line breaks in its fields', 'x', bytes(`title,text\nLate,"${PROSE}\n\n${PROSE}"\n`), 'table'],
  ['a table without a head', 'x', bytes(`"Late","${PROSE}"\n"Later","${PROSE}"\n`), 'table'],
  [
    'a page as one file',
    'x.mhtml',
    bytes(
      `From: <Saved by Blink>\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"\n\n${PROSE}`,
    ),
    'mhtml',
  ],
  ['a web archive', 'x', bytes(`WARC/1.0\r\nWARC-Type: response\r\n\r\n${PROSE}`), 'warc'],
  ['a list of addresses', 'x', bytes('https://elm.example/a\nhttps://elm.example/b\n'), 'addresses'],
  [
    'bookmarks',
    'x.html',
    bytes(`<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><A HREF="x">${PROSE}</A>`),
    'addresses',
  ],
  ['a web archive with a page in it', 'x', bytes('WARC/1.0\r\n\r\n<p>a</p><p>b</p><p>c</p><p>d</p>'), 'warc'],
])('%s', (_, name, head, id) => {
  expect(bestFormat(head, name)).toMatchObject({ id });
});

it.each<[Look, string, string, string | Uint8Array]>([
  ['image', 'a picture called JSON', 'x.json', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10])],
  ['office', 'a text processor’s file', 'x.docx', `PK\u0003\u0004${'.'.repeat(26)}[Content_Types].xml`],
  ['binary', 'other binary data', 'x.json', Uint8Array.from([1, 2, 0, 3, 9, 0, 7])],
  ['utf-16-unmarked', 'UTF-16 without a mark', 'x.ndjson', utf16('{"title":"a bridge"}')],
  ['pdf', 'a PDF', 'x.txt', `%PDF-1.7\n${PROSE}`],
  ['json-array', 'a list of texts', 'x.json', `[\n "${PROSE}", "b"]`],
  ['mail', 'a message', 'x', `Return-Path: <a@elm.example>\nFrom: A <a@elm.example>\nSubject: x\n\n${PROSE}`],
  ['mail', 'a mailbox', 'x', `From a@elm.example Mon May  4 2026\nSubject: x\n\n${PROSE}`],
  ['rtf', 'rich text', 'x.txt', `{\\rtf1\\ansi ${PROSE}}`],
  ['calendar', 'a calendar', 'x', `BEGIN:VCALENDAR\nSUMMARY:${PROSE}\nEND:VCALENDAR`],
  ['subtitles', 'subtitles', 'x', `1\n00:00:01,000 --> 00:00:04,000\n${PROSE}\n`],
  ['log', 'a log', 'x', `2026-05-12 10:00:00 ${PROSE}\n`.repeat(5)],
  ['bibliography', 'BibTeX', 'x', `@article{quill26,\n  abstract = {${PROSE}}\n}`],
  ['program', 'a script', 'x', `#!/bin/sh\n# ${PROSE}\necho done\n`],
  ['records', 'keys and values', 'x', 'name: ferry\nlength: 42\nowner: town\n'],
  ['encoded', 'base64', 'x', `${'QmFzZTY0'.repeat(9)}\n`.repeat(4)],
  [
    'xml',
    'XML with elements of the names of HTML',
    'x',
    `<doc title="a"><head><title>a</title></head><p>${PROSE}</p></doc>`,
  ],
  [
    'xml',
    'another document type',
    'x.html',
    `<!DOCTYPE lewis SYSTEM "lewis.dtd"><TITLE>a</TITLE><BODY>${PROSE}</BODY>`,
  ],
  ['web-response', 'what a server said', 'x', `HTTP/1.1 200 OK\r\nServer: a\r\n\r\n<p>${PROSE}</p>`],
  ['chat', 'a chat', 'x', `[12/05/2026, 10:00:01] Quill: ${PROSE}\n`.repeat(4)],
  ['records', 'YAML', 'x', `title: Late\nurl: https://elm.example/a\ntext: |\n  ${PROSE}\n  ${PROSE}\n`],
  ['records', 'a text with YAML before it', 'x.md', `---\ntitle: Late\n---\n\n${PROSE}`],
  ['records', 'an INI file', 'x', `[ferry]\nnote = ${PROSE}\n`],
  ['program', 'TeX', 'x', `% a note\n\\section{Late}\n${PROSE}`],
  ['program', 'a patch', 'x', `--- a/late.txt\n+++ b/late.txt\n@@ -1 +1 @@\n-${PROSE}\n+${PROSE}`],
  ['mail', 'a news article of Usenet', 'x', `Path: elm!a\nNewsgroups: alt.ferry\n\n${PROSE}`],
  ['no-running-text', 'a list', 'x.txt', 'Bread\nMilk\nEggs\n'],
  ['no-running-text', 'a list with one dot in it', 'x.txt', `${'two loaves of bread\n'.repeat(40)}Milk.\n`],
  ['no-running-text', 'code', 'x.txt', 'a = [1, 2];\nfor (const b of a) { c(b + 1); }\n// Done.\n'],
])('%s: %s', (looks, _, name, content) => {
  const head = typeof content === 'string' ? bytes(content) : content;
  expect(bestFormat(head, name)).toEqual({ code: 'unknown-format', values: { looks } });
});

it.each([
  ['nothing', 'x.ndjson', ''],
  ['blanks', 'x.json', ' \n\n '],
])('%s is an empty file', (_, name, content) => {
  expect(bestFormat(bytes(content), name)).toEqual({ code: 'empty', values: {} });
});
