/** Watches whether the open page is being read, and says so once for each text that it shows. */

/** What a page shows of being private. */
export interface VisitSeen {
  readonly asksPassword: boolean;
  readonly noindex: boolean;
}

/** A page that stands in the foreground so long is read, not passed through. Five seconds as the plan says. */
const READ_AFTER_S = 5;

/** Between two looks at the page, in ms. A look reads an address and a length. */
const LOOK = 1_000;

/** A page that grows is told again after it has stood still for so many looks, and not sooner than a minute. */
const STILL = 3;
const AGAIN_AFTER_S = 60;

/** Of a page's growth, the share that makes it another text: below it are counters and loaded comments. */
const GROWN = 1.1;

interface Watch {
  address: string;
  /** Looks in the foreground since the address came. */
  looks: number;
  /** Looks since the page was last told of; `null`: not yet. */
  since: number | null;
  /** Elements that hold paragraphs, when told and when last looked at. */
  told: number;
  last: number;
  still: number;
}

/**
 * Call `tell` when the page has been read for a while: after load, after an in-page navigation, after it has grown.
 * `tell` answers `false` when nobody hears it any more; then the watch ends.
 */
export function watchVisit(document: Document, tell: (seen: VisitSeen) => boolean): void {
  // A live list: its length costs nothing until the page changes.
  const paragraphs = Document.prototype.getElementsByTagName.call(document, 'p');
  let watch = begun(document);
  const timer = setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    if (addressOf(document) !== watch.address) watch = begun(document);
    look(watch, paragraphs.length);
    if (!isTime(watch)) return;
    watch.since = 0;
    watch.told = watch.last;
    if (!tell(seenOf(document))) clearInterval(timer);
  }, LOOK);
}

function begun(document: Document): Watch {
  return { address: addressOf(document), looks: 0, since: null, told: 0, last: 0, still: 0 };
}

function look(watch: Watch, paragraphs: number): void {
  watch.looks++;
  if (watch.since !== null) watch.since++;
  watch.still = paragraphs === watch.last ? watch.still + 1 : 0;
  watch.last = paragraphs;
}

function isTime({ looks, since, told, last, still }: Watch): boolean {
  if (since === null) return looks >= READ_AFTER_S;
  return since >= AGAIN_AFTER_S && still >= STILL && last > told * GROWN;
}

/** Without the fragment: it leads to another place of the same text. */
function addressOf({ location }: Document): string {
  return location.href.split('#')[0];
}

function seenOf(document: Document): VisitSeen {
  const robots = first(document, 'meta[name="robots" i]')?.getAttribute('content') ?? '';
  return {
    asksPassword: first(document, 'input[type="password" i]') !== null,
    noindex: /\b(?:noindex|none)\b/i.test(robots),
  };
}

/** By the prototype's own function: an image named "querySelector" would stand in its place. */
function first(document: Document, selector: string): Element | null {
  return Document.prototype.querySelector.call(document, selector);
}
