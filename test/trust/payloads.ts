/** Texts that run, load or restyle where a view takes text for markup, in many spellings. Each sets `pwned` when it runs. */
const RUN = 'globalThis.pwned=1';

const ELEMENTS = [
  'img src=x',
  'svg',
  'body',
  'video src=x',
  'audio src=x',
  'iframe src=x',
  'input autofocus',
  'details open',
  'marquee',
  'object data=x',
  'embed src=x',
  'math',
  'style',
  'link rel=stylesheet href=x',
  'select autofocus',
  'textarea autofocus',
  'keygen autofocus',
  'a href=x',
  'form',
  'isindex',
];
const EVENTS = [
  'onerror',
  'onload',
  'onfocus',
  'ontoggle',
  'onstart',
  'onmouseover',
  'onanimationstart',
  'onbegin',
  'onpageshow',
  'onpointerenter',
];
const SHELLS: readonly ((inner: string) => string)[] = [
  inner => inner,
  inner => `"><${inner.slice(1)}`,
  inner => `'>${inner}`,
  inner => `</title>${inner}`,
  inner => `</textarea>${inner}`,
  inner => `</script>${inner}`,
  inner => `--><!-- -->${inner}`,
  inner => `]]>${inner}`,
  inner => `\u0000${inner}`,
  inner => `\uFEFF${inner}`,
  inner => `&lt;${inner.slice(1)}`,
  inner => `\u202E${inner}`,
  inner => inner.toUpperCase().replaceAll('GLOBALTHIS.PWNED', 'globalThis.pwned'),
  inner => inner.replaceAll(' ', '/'),
  inner => inner.replaceAll('<', '<\u0000'),
  inner => inner.replaceAll('<', '＜').replaceAll('>', '＞'),
];
const OTHERS = [
  `<script>${RUN}</script>`,
  `<script src="data:text/javascript,${RUN}"></script>`,
  `javascript:${RUN}`,
  ` JaVaScRiPt:${RUN}`,
  `java\tscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `vbscript:${RUN}`,
  `{{constructor.constructor("${RUN}")()}}`,
  `\${${RUN}}`,
  `<%= ${RUN} %>`,
  `</style><style>*{display:none}`,
  `expression(${RUN})`,
  `url("javascript:${RUN}")`,
  `;background:url(https://evil.example/x)`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>`,
  `<template shadowrootmode=open><script>${RUN}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  '__proto__',
  'constructor',
  '\uD800',
  '\u202Egnp.exe',
];

/** So many payloads; the same in every run. There are some 3,225: beyond that they come again. */
export function payloads(count: number): string[] {
  const inner = ELEMENTS.flatMap(element => EVENTS.map(event => `<${element} ${event}=${RUN}>`));
  const spelled = [...OTHERS, ...SHELLS.flatMap(shell => inner.map(shell))];
  // Far from each other, so that a few are of all kinds: 1,013 is prime.
  return Array.from({ length: count }, (_, i) => spelled[(i * 1013) % spelled.length]);
}
