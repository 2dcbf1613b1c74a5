/** What the names that designers give to boxes (class, id, data-component …) say of the text in them. */
import type { Box } from './boxes';

/** Why a box is not the article's text; said in reports of the reader's own tests. */
export type Reason = string;

/**
 * Words in class and id that name furniture. Each is a word designers use for the thing itself, in
 * the languages of the press; a name that also holds the body is undone by the size guard in `furniture.ts`.
 */
const FURNITURE: Record<string, string> = {
  comments: 'comment comments commentaires kommentare kommentar comentarios comentarii disqus discussion replies reply respond responses',
  related:
    'related relateds relacionadas relacionados relacionada relacionado relatedlinks correlati verwandt recommended recommendation recommendations recommend ' +
    'recirc recirculation similar morefrom morestories seealso readmore readalso alsoread lireaussi weiterlesen mehrzumthema ' +
    'teaser teasers teaserlist mostread popular trending top5 topstories latest lasted upnext nextup next prev previous onward linkbox crosslinks crosslink ' +
    'excerpt excerpts lineclamp zergnet outbrain taboola plista revcontent mgid linklist furtherreading ',
  promotion:
    'promo promos promotion promotional promobox newsletter newsletters signup subscribe subscription subscriptions inscription abo abonnement donate donation ' +
    'donations membership upsell cta callout marketing appeal piano banner sponsor sponsored sponsors sponsorship ad ads adv advert advertisement advertising advertorial ' +
    'adslot adunit adbox dfp gpt publicidad publicite pub werbung anzeige reklame reklama reklam affiliate shopping deals coupon ecommerce products app-download',
  sharing: 'share sharing shares sharebar sharebox sharetools sharethis addthis addtoany social socials socialmedia follow followus facebook twitter whatsapp teilen partager compartir condividi',
  caption: 'caption captions figcaption image images img picture pic picbox photo photos foto bild imagecaption photocaption credits photocredit imagecredit copyright legende bildunterschrift bildtext didascalia fotocredit lightbox gallery slideshow carousel slider slick swiper galeria diaporama bildergalerie thumbnails thumbnail',
  player: 'player video videos videoplayer jwplayer brightcove podcast podcasts audio audioplayer listen vjs mejs playlist',
  author: 'author authors authorbox authorbio byline bylines bio biography aboutauthor contributor contributors autor autores auteur autore writer redacteur profile vcard',
  notes: 'tag tags taglist keywords topics topiclist breadcrumb breadcrumbs crumb crumbs categories category kicker eyebrow label labels rubric meta metadata metabar timestamp dateline-time pubdate publishdate published posted postmeta postinfo readingtime date dates datetime time updated infobar',
  page:
    'footer foot sidebar sidebars rail rightrail navbar navigation nav menu menus submenu breadcrumb masthead topbar toolbar toolbox tools cookie cookies cookiebanner consent gdpr ' +
    'ccpa modal popup popin overlay dropdown tooltip toast login signin skip skiplink pagination pager print disclaimer legal rating ratings vote poll quiz survey widget widgets toc tableofcontents ' +
    'regwall infobox factbox',
  paywall: 'paywall subscriber premium gate wall offer offers plans',
};

const REASON_OF = new Map(
  Object.entries(FURNITURE).flatMap(([reason, words]) => words.trim().split(/\s+/).map(word => [word, reason] as const)),
);

/** Names that say the body itself; a box with one is not furniture by its other names. */
const BODY = /article[-_]?(?:body|text|content|main)|body[-_]?(?:text|copy|content)|(?:story|post|entry|news|main)[-_]?(?:body|text|content)|articlebody|content[-_]?body|text[-_]?(?:body|content)/i;

const ATTRIBUTES = ['class', 'id', 'data-component', 'data-component-name', 'data-testid', 'data-test-id', 'data-type', 'data-name', 'data-module', 'data-block', 'aria-label'];

/** WordPress gives a post its subjects as class names: "post-12 hentry category-photo tag-video" is a post, no gallery. */
function withoutSubjects(names: string): string {
  return /(?:^|\s)(?:post-\d+|hentry)(?:\s|$)/.test(names) ? '' : names;
}

/** What the names of a box say; `null`: nothing, or that it is the body. */
export function reasonByName({ element }: Box): Reason | null {
  const own = ATTRIBUTES.map(name => element.getAttribute(name)).filter(value => value !== null).map(withoutSubjects).join(' ');
  if (own === '' || own.length > 2_000 || BODY.test(own)) return null;
  for (const word of nameWords(own)) {
    const reason = REASON_OF.get(word);
    if (reason) return reason;
  }
  return null;
}

/** "c-relatedLinks__item" → c, related, links, item, and the whole names without their joints. */
function nameWords(names: string): string[] {
  const parts = names.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const whole = names.toLowerCase().split(/\s+/).map(name => name.replace(/[^\p{L}\p{N}]/gu, ''));
  return [...parts, ...whole];
}
