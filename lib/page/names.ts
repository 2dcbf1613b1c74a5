/** What the names that designers give to boxes (class, id, data-component …) say of the text in them. */
import type { Box } from './boxes';
import { attributeNamesOf, attributeOf, tagOf } from './nodes';
import type { Reason } from './reasons';

/**
 * Words in class and id that name something other than the text. Each is a word that designers use for the thing
 * itself,
 * in the languages of the press. How much text a box so named may hold, and still be what it is called, stands in
 * `non-article-boxes.ts`.
 */
const NAMES: readonly (readonly [reason: Reason, words: string])[] = [
  ['comments', 'comment comments commentlist kommentare disqus discussion reply replies responses'],
  [
    'related',
    `related relacionado relatedlinks recommended recommendations recommend recirc similar seealso readmore readalso
    alsoread lireaussi teaser teasers mostread popular trending latest upnext nextup next prev previous onward excerpt
    excerpts lineclamp outbrain taboola linklist`,
  ],
  [
    'promotion',
    `promo promotion promoted newsletter newsletters signup subscribe subscription subscriptions abo donate donation
    membership cta callout marketing appeal banner sponsor sponsored ad ads adv advert advertisement advertising adslot
    adunit adbox publicidad pub werbung anzeige affiliate shopping products`,
  ],
  [
    'sharing',
    `share sharing shares sharebar sharethis addthis social follow facebook twitter whatsapp teilen partager compartir
    condividi`,
  ],
  [
    'caption',
    `caption captions figcaption image images img picture pic picbox photo photos foto bild credits copyright legende
    bildunterschrift lightbox gallery slideshow carousel slider swiper thumbnail`,
  ],
  ['player', 'player video videos podcast audio listen playlist'],
  [
    'author',
    `author authors authorbox authorbio byline bylines bio biography contributor contributors autor profile vcard`,
  ],
  [
    'notes',
    `tag tags keywords topics breadcrumb breadcrumbs crumb categories category kicker eyebrow label labels rubric meta
    metadata timestamp published posted date dates time updated infobar`,
  ],
  [
    'navigation',
    `footer foot sidebar sidebars rail rightrail navbar navigation nav menu menus login signin skip pagination pager
    widgets regwall`,
  ],
  ['consent', 'cookie cookies consent gdpr privacy modal popup'],
  ['tool', 'toolbar tools toc overlay dropdown tooltip disclaimer legal rating ratings poll quiz survey'],
  ['paywall', 'paywall subscriber premium gate wall offer offers plans'],
  ['fact box', 'infobox factbox'],
  ['pull quote', 'pullquote'],
  ['footnote', 'footnotes endnotes references'],
];

const REASON_OF = new Map(NAMES.flatMap(([reason, words]) => words.split(/\s+/).map(word => [word, reason] as const)));

/** Names that say the body itself, or its standfirst; a box with one is not furniture by its other names. */
const BODY_NAMES = [
  'stand-?first',
  'article[-_]?(?:body|text|content|main)',
  'body[-_]?(?:text|copy|content)',
  '(?:story|post|entry|news|main)[-_]?(?:body|text|content)',
  'content[-_]?body',
  'text[-_]?(?:body|content)',
];
const BODY = new RegExp(BODY_NAMES.join('|'), 'i');

/** Attributes that name a box, the plainest first. */
const RANKS: ReadonlyMap<string, number> = new Map(
  [
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
  ].map((name, rank) => [name, rank]),
);

/**
 * A class that styles something, or something elsewhere: "md:group-[.is-ad]:mb-0", "[&_.caption]:text-sm",
 * "has-sidebar".
 */
const NO_THING = /[^\p{L}\p{N}_-]/u;
const LOOK_WORDS = [
  'is|has|with|no|not|show|hide|text|bg|font|border|object|align|justify|items|flex|grid|col|row|space',
  'gap|hover|theme|color|js',
];
const LOOKS_OR_STATES = new RegExp(`^(?:${LOOK_WORDS.join('|')})[-_]`, 'i');

/** The names of one attribute that say what a box is: of the block and element, without modifiers ("card--photo"). */
function things(names: string): string[] {
  return names
    .split(/\s+/)
    .filter(name => name !== '' && !NO_THING.test(name) && !LOOKS_OR_STATES.test(name))
    .map(name => name.replace(/--[^]*$/, ''));
}

/**
 * WordPress gives a post its subjects as class names: "post-12 hentry category-photo tag-video" is a post, no gallery.
 */
const SUBJECTS = /(?:^|\s)(?:post-\d+|hentry|type-\w+|format-standard)(?:\s|$)/;

/** Names of entries that carry their subjects as names too ("entry topic-video"): only the thing itself is read. */
const SUBJECT_NAMES = /^(?:category|tag|topic|section|channel|subject|thema|rubrik|format|type|status)[-_]\w/i;

/** An id made of a heading's words, to link to: "what-comes-next" is no box of related articles. */
function isAnchor(element: Element): boolean {
  return /^H\d$/.test(tagOf(element)) || (attributeOf(element, 'id') ?? '').split('-').length > 5;
}

/** Longer attributes are data. */
const MAX_NAMES = 2_000;

/**
 * A reader of what the names of a box say; `null`: nothing, or that it is the body. Boxes of a page share their names,
 * so that each spelling of them is judged once.
 */
export function nameReader(): (box: Box) => Reason | null {
  const known = new Map<string, Reason | null>();
  return box => {
    const own = namesOf(box);
    const found = known.get(own);
    if (found !== undefined) return found;
    const reason = reasonOf(own);
    known.set(own, reason);
    return reason;
  };
}

function namesOf({ element }: Box): string {
  const own = attributeNamesOf(element).filter(name => RANKS.has(name));
  if (own.length === 0) return '';
  if (own.length > 1) own.sort((one, other) => RANKS.get(one)! - RANKS.get(other)!);
  return own
    .filter(name => name !== 'id' || !isAnchor(element))
    .map(name => attributeOf(element, name) ?? '')
    .filter(value => !SUBJECTS.test(value))
    .join(' ');
}

function reasonOf(own: string): Reason | null {
  if (own === '' || own.length > MAX_NAMES) return null;
  const names = things(own).filter(name => !SUBJECT_NAMES.test(name));
  if (names.some(name => BODY.test(name))) return null;
  for (const word of names.flatMap(nameWords)) {
    const reason = REASON_OF.get(word);
    if (reason) return reason;
  }
  return null;
}

/** "c-relatedLinks__item" → c, related, links, item, and the whole name without its joints. */
function nameWords(name: string): string[] {
  const parts = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return [...parts, name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')];
}
