/** What the names that designers give to boxes (class, id, data-component …) say of the text in them. */
import type { Box } from './boxes';

/** Why a box is not the article's text; said in reports of the reader's own tests. */
export type Reason = string;

/**
 * Words in class and id that name furniture. Each is a word designers use for the thing itself, in
 * the languages of the press; a name that also holds the body is undone by the size guard in `furniture.ts`.
 */
const FURNITURE: Record<string, string> = {
  comments: 'comment comments kommentare disqus discussion reply ',
  related:
    'related relacionado relatedlinks recommended recommendations recommend ' +
    'recirc similar seealso readmore readalso alsoread lireaussi ' +
    'teaser teasers mostread popular trending latest upnext nextup next prev previous onward ' +
    'excerpt excerpts lineclamp outbrain taboola linklist ',
  promotion:
    'promo promotion newsletter newsletters signup subscribe subscription subscriptions abo donate donation ' +
    ' membership cta callout marketing appeal banner sponsor sponsored ad ads adv advert advertisement advertising ' +
    'adslot adunit adbox publicidad pub werbung anzeige affiliate shopping products ',
  sharing:
    'share sharing shares sharebar sharethis addthis social follow facebook twitter whatsapp teilen partager compartir condividi',
  caption:
    'caption captions figcaption image images img picture pic picbox photo photos foto bild credits copyright legende bildunterschrift lightbox gallery slideshow carousel slider swiper thumbnail',
  player: 'player video videos podcast audio listen playlist',
  author:
    'author authors authorbox authorbio byline bylines bio biography contributor contributors autor profile vcard',
  notes:
    'tag tags keywords topics breadcrumb breadcrumbs crumb categories category kicker eyebrow label labels rubric meta metadata timestamp published posted date dates time updated infobar',
  page:
    'footer foot sidebar sidebars rail rightrail navbar navigation nav menu menus breadcrumb toolbar tools cookie cookies consent gdpr ' +
    ' modal popup overlay dropdown tooltip login signin skip pagination pager disclaimer legal rating ratings poll quiz survey widget widgets ' +
    'regwall infobox factbox',
  paywall: 'paywall subscriber premium gate wall offer offers plans',
};

const REASON_OF = new Map(
  Object.entries(FURNITURE).flatMap(([reason, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map(word => [word, reason] as const),
  ),
);

/** Names that say the body itself, or its standfirst; a box with one is not furniture by its other names. */
const BODY =
  /stand-?first|article[-_]?(?:body|text|content|main)|body[-_]?(?:text|copy|content)|(?:story|post|entry|news|main)[-_]?(?:body|text|content)|articlebody|content[-_]?body|text[-_]?(?:body|content)/i;

const ATTRIBUTES = [
  'class',
  'id',
  'data-component',
  'data-component-name',
  'data-testid',
  'data-test-id',
  'data-type',
  'data-name',
  'data-module',
  'data-block',
  'aria-label',
];

/** WordPress gives a post its subjects as class names: "post-12 hentry category-photo tag-video" is a post, no gallery. */
function withoutSubjects(names: string): string {
  return /(?:^|\s)(?:post-\d+|hentry)(?:\s|$)/.test(names) ? '' : names;
}

/** An id made of a heading's words, to link to: "what-comes-next" is no box of related articles. */
function isAnchor(element: Element): boolean {
  return /^H\d$/i.test(element.tagName) || (element.getAttribute('id') ?? '').split('-').length > 5;
}

/** What the names of a box say; `null`: nothing, or that it is the body. */
export function reasonByName({ element }: Box): Reason | null {
  const own = ATTRIBUTES.filter(name => name !== 'id' || !isAnchor(element))
    .map(name => element.getAttribute(name))
    .filter(value => value !== null)
    .map(withoutSubjects)
    .join(' ');
  if (own === '' || own.length > 2_000 || BODY.test(own)) return null;
  for (const word of nameWords(own)) {
    const reason = REASON_OF.get(word);
    if (reason) return reason;
  }
  return null;
}

/** "c-relatedLinks__item" → c, related, links, item, and the whole names without their joints. */
function nameWords(names: string): string[] {
  const parts = names
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  const whole = names
    .toLowerCase()
    .split(/\s+/)
    .map(name => name.replace(/[^\p{L}\p{N}]/gu, ''));
  return [...parts, ...whole];
}
