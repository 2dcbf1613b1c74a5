/**
 * Every number that the reader of a page decides by, with the kind of page that taught it. Lengths are Latin letters as
 * `weight` counts them (a letter of a dense script is three); prose is what `prose` gives.
 */
export const LIMITS = {
  /**
   * A box with more than this share of the page's running text is the article itself, whatever it is called ("layout
   * has-sidebar related").
   */
  shareOfPage: 0.4,
  /**
   * A hidden part with more than this share of the page's running text is the page itself, before its script has run or
   * under a dialog.
   */
  shareHidden: 0.4,
  /**
   * Running text that a box holds at most to be what its name says. Frames of page builders and cards of listicles are
   * named after their pictures, notes and widgets, and hold paragraphs.
   */
  proseIn: {
    notes: 250,
    caption: 350,
    sharing: 350,
    player: 350,
    paywall: 500, // "paywall" may name the text behind it; the offer itself is a few sentences
    promotion: 700,
    author: 1_500,
    related: 1_500,
    navigation: 1_500,
    tool: 300,
    consent: 8_000,
    'fact box': 2_500,
  },
} as const;

/** Of single lines, in Latin letters where nothing else is said. */
export const LINES = {
  /** A longer "heading" is a paragraph that somebody tagged so. */
  heading: 160,
  /** Share of a line that is linked: above it the line is a link, below it a sentence may hold one. */
  allLink: 0.8,
  linked: 0.6,
  /** A sentence that is one link, in the middle of a text, has at least so many; "Read more about it." has fewer. */
  linkedSentence: 60,
  readMoreLink: 200,
  /** "Published on Monday, 18 November 2024, 10:31 (updated 12:00)": length, and letters beside the digits. */
  date: 90,
  dateLetters: 22,
  /** "700 HP", "5 min". */
  figure: 25,
  figureLetters: 12,
  byline: 120,
  /** Letters beside the author's name in a line that is a byline, and before it. */
  besideName: 20,
  beforeName: 10,
  contact: 220,
  credit: 220,
  /** A sentence longer than this is judged by its first words only where they leave no doubt. */
  purpose: 60,
  longestPurpose: 400,
  signOff: 300,
  readMore: 45,
  longReadMore: 250,
  offer: 300,
} as const;

/** Comments of readers. */
export const COMMENTS = {
  /** A longer box is no single comment. */
  longest: 4_000,
  /** Nor is one of more lines: boxes in boxes would be looked through again and again. */
  blocks: 400,
  /** Name and time over a comment, each. */
  head: 60,
  /** Comments that cannot be answered need so many of them, each by somebody else. */
  unanswered: 2,
  /** One comment alone is short: an article with its byline, time and buttons has the same shape. */
  single: 900,
  /** Running text that must stand before the first. */
  textBefore: 200,
} as const;

/** Several articles on one page. */
export const STORIES = {
  /** Running text of an article, at least; a teaser has less. */
  text: 150,
  /** … or so many whole sentences: in scripts that say much in few letters an article is short. */
  sentences: 3,
  /** Running text after which another topic under a headline is another article, and how much longer that may be. */
  told: 250,
  /** Paragraphs by which the box of a text is known. */
  paragraphs: 3,
  longer: 3,
  /** Further headings with a byline or time that may be articles; more of them are entries of a live page. */
  signed: 2,
  /** Blocks under such a heading in which that stands. */
  signature: 3,
  /** Blocks between a headline and its text, and the length of a byline or time among them. */
  opening: 8,
  byline: 90,
  /** Letters of a headline. */
  headline: 8,
  /** More headings of one rank are sections or a list. */
  most: 60,
  /** Share of the words of an address that make a heading the one it names. */
  slug: 0.6,
} as const;

/** What two texts speak of; see `topic.ts` for the measurement. */
export const TOPIC = {
  /** Letters of a word that says what a text is about, at least. */
  word: 5,
  /** Such words that a text must have before it is compared. */
  least: 12,
  /** Share of words in common up to which two texts have other topics. */
  shared: 0.1,
} as const;

export const TABLES = {
  /** A table with more than this share of the text is the page's layout. */
  layout: 0.4,
  /** A single row is no table. */
  rows: 2,
} as const;

/** Small boxes: teasers, captions, lists. */
export const CARDS = {
  /** A box with more text than this is a part of the article, not a card. */
  largest: 500,
  /** … as is one with more than this share of it: of an article behind a paywall two paragraphs may be shown. */
  shareOfText: 0.5,
  /** A linked line shorter than this is a category or a name, not a headline. */
  headline: 20,
  /** A link that begins an item of a list, and is this long, is the headline of a teaser; a shorter one is a name. */
  leadingLink: 30,
  leadingShare: 0.3,
  /** Paragraphs of a linked headline and a line under it, side by side, that are teasers. */
  paragraphs: 3,
  /** Share of the text that a list of teasers holds at most. */
  listOfText: 0.4,
  /** A caption with its credit, at most; a longer line beside a picture is text. */
  caption: 300,
  /** The label over a summary, and the summary, at most. */
  label: 60,
  summary: 1_200,
  /** A box with more than a fourth of the text is no small box: a brief has a few sentences. */
  partOfText: 4,
  /** … but an offer may stand under two sentences, and is as long as they are. */
  offerOfText: 2,
} as const;

/** Of whole pages. Lengths in Latin letters. */
export const ARTICLES = {
  /** A short item of an agency has some 80; with the captions where pictures tell the rest. */
  short: 80,
  /** A card of a listing rarely has more in one box. */
  together: 250,
  /** Linked headlines: their length, and how many are more than an article has around it. */
  headline: 30,
  headlines: 15,
  /** A section introduces itself in less, over at least so many linked headlines. */
  introduction: 600,
  linksAround: 5,
  /** Prices on lines of their own that make a page a shop; a price list in an article stands in a table. */
  prices: 12,
  catalogue: 2_000,
  /**
   * Share of the text in its largest box below which a page is made of parts; words of an address that name no story.
   */
  scattered: 0.25,
  parts: 8,
  shortSlug: 2,
  /** Folders of the address of a page of a business ("/local/long-moves"), and numbers to call at its head and foot. */
  businessFolders: 1,
  numbers: 2,
  /** Blocks between the headline of a product and its price. */
  priceNear: 15,
  /** Times of day that head blocks of a page before it counts as live without saying so. */
  timedBlocks: 4,
} as const;

/** Of a live blog. Lengths in UTF-16 units. */
export const ENTRIES = {
  /** Two times may be those of publication and change. */
  fewest: 3,
  /** A line that begins with a time and is longer is a paragraph. */
  head: 200,
  /** "Montag, 4. März, 14.20 Uhr": length, and letters beside the digits. */
  time: 40,
  timeLetters: 22,
  /** "heures": letters of the word that goes with a clock. */
  clockLetters: 6,
} as const;

/** Where a text breaks off. */
export const PARTIAL = {
  /** Blocks after the last paragraph among which the offer stands: a headline of the offer, prices, a button. */
  after: 8,
  /** Letters of the offer's line. */
  offer: 300,
  /** Structured data is longer than what is shown by more than a standfirst. */
  longer: 1.3,
} as const;

/** Of the text as a whole. */
export const TEXT = {
  /** Letters of a headline that can be looked for in other lines. */
  title: 8,
  /** … and of one that names no section. */
  longTitle: 30,
  /** Blocks that may stand between headline and text: bylines, times, share buttons. */
  near: 30,
  /** A line under the last sentence that is no sentence: initials, an agency. */
  trailing: 60,
  /** A credit line is longer than the name of an agency. */
  credit: 30,
  /** Shorter lines may stand in a text twice. */
  repeated: 60,
  /** A shorter quotation may stand in two places. */
  pulled: 30,
  /** A summary by a machine stands among so many first blocks. */
  summaryWithin: 12,
  /** Captions that make a photo essay. */
  essay: 4,
  /** Lines beside the text; a page of results has some hundred rows. */
  beside: 400,
  besideLine: 2_000,
} as const;

/** Of the box that the article stands in. */
export const ROOT = {
  /** Running text outside of the densest box that makes the article's box wider. */
  part: 150,
  /** … and over it, as a share of what is in it: less is a disclosure or a summary. */
  share: 0.2,
  /** A paragraph that counts as set alike. */
  paragraph: 80,
  /** … or so many short sentences, as the questions of an interview are. */
  sentences: 3,
} as const;
