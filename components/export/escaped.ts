const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in HTML or XML, between tags and in attributes alike. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => ENTITY[character]);
}

// XML 1.0 section 2.2: what may stand in no document, not even as a reference. Tab and both line breaks may.
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The same for XML, which takes fewer characters than HTML: others become U+FFFD. */
export function escapedXml(text: string): string {
  return escaped(text.replace(NO_XML, '\uFFFD'));
}
