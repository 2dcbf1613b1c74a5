import { perLanguage } from '../languages/per-language';
import type { Language } from '../languages/schema';
import { termList } from '../languages/terms';
import type { SayingFacts } from '../languages/text-schema';
import { anyOf, findAll, type Found } from '../text/found';
import { quoted } from './quotations';
import { fits, narrowed } from '../text/narrowed';

/**
 * Where a text names who vouches for something: the words for the speaker beside a
 * quotation, beside a verb of saying, or after "according to". The verb is not
 * among them. In reading order, may overlap; without the language only quotations tell.
 */
export function attributions(text: string, language: Language | null): Found[] {
  const said = SAYING(language) ?? NOTHING_SAID;
  const quotes = quoted(text);
  const spans = [
    ...quotes.flatMap(({ from, to }) => [leadIn(text, from, said), tail(text, to, said)]),
    ...cues(text, said.verbs).flatMap(cue => beside(text, cue, said)),
    ...cues(text, said.subjectFirst).map(cue => before(text, cue.from)),
    ...cues(text, said.topics),
    ...cues(text, said.according).map(cue => (said.sourceFirst ? before(text, cue.from) : after(text, cue.to, said))),
  ].filter(span => span.from < span.to);
  const outside = quotes.length > 0 && spans.length > 0 ? outsideOf(quotes, spans, text.length) : spans;
  return outside
    .map(({ from, to }) => ({
      form: text.slice(from, to),
      from,
      to,
    }))
    .sort((a, b) => a.from - b.from);
}

const cues = (text: string, pattern: RegExp | null): Found[] => (pattern ? findAll(text, pattern) : []);

/** What tells the speakers of a language. */
interface Saying {
  readonly verbs: RegExp | null;
  /** Verbs behind which the hearer stands. */
  readonly toHearer: ReadonlySet<string>;
  readonly subjectFirst: RegExp | null;
  readonly topics: RegExp | null;
  readonly according: RegExp | null;
  /** The source stands before `according`. */
  readonly sourceFirst: boolean;
  /** What parts a speaker from the quotation behind it, with its opening mark. */
  readonly leadIn: RegExp;
  /** What somebody says, or when, begins with one of these. */
  readonly clause: RegExp | null;
  /** Begins a clause, which is no apposition: "The bridge, which is old, was shut, said Ann Lee". */
  readonly finite: RegExp | null;
  /** The same anywhere in a clause. */
  readonly finiteInside: RegExp | null;
  /** Ends what stands before a verb that says nothing of the speaker here. */
  readonly notSayingAfter: RegExp | null;
  /** A verb that begins a tail, with its auxiliary; the verb is its group. */
  readonly verbOfTail: RegExp;
  /** What begins a tail and is no verb: what stands before a noun or for one. */
  readonly noVerbs: ReadonlySet<string>;
}

const SAYING = perLanguage(({ text }) => sayingOf(text.saying ?? {}));

function sayingOf(facts: SayingFacts): Saying {
  const finite = orNothing(facts.finiteVerbs);
  return {
    verbs: facts.verbs ? anyOf(termList(facts.verbs).join('|')) : null,
    toHearer: new Set(termList(facts.toHearer)),
    subjectFirst: joinedPatterns(facts.subjectFirst),
    topics: joinedPatterns(facts.topics),
    according: accordingPattern(facts),
    sourceFirst: facts.sourceStands === 'before',
    leadIn: new RegExp(`(?:${['[:：]\\s?', ...(facts.leadIns ?? [])].join('|')})[“"„«「‘]$`, 'u'),
    clause: built(orNothing(facts.clauseOpeners), one => `(?<![\\p{L}\\p{M}])${one}(?![\\p{M}])`, 'iu'),
    finite: built(finite, one => `^\\s?${one}(?![\\p{L}\\p{M}])`, 'u'),
    finiteInside: built(finite, one => `(?<![\\p{L}\\p{M}])${one}(?![\\p{L}\\p{M}])`, 'u'),
    notSayingAfter: notSayingPattern(facts),
    verbOfTail: new RegExp(`^${orNothing(facts.auxiliaries) ?? '(?:)'}?\\s?(\\p{Ll}[\\p{Ll}-]{0,20})\\s`, 'u'),
    noVerbs: new Set([facts.articles, facts.possessives, facts.pronouns].flatMap(termList)),
  };
}

/** For a language whose words for saying we do not know. */
const NOTHING_SAID = sayingOf({});

/** The terms of a list as one group; `null` for a list that is left out. */
function orNothing(terms: string | undefined): string | null {
  return terms === undefined ? null : `(?:${termList(terms).join('|')})`;
}

function built(group: string | null, source: (group: string) => string, flags: string): RegExp | null {
  return group === null ? null : new RegExp(source(group), flags);
}

function joinedPatterns(sources: readonly string[] | undefined): RegExp | null {
  return sources ? new RegExp(sources.join('|'), 'gu') : null;
}

/** The phrases also where they begin a sentence; the patterns in letter case as written. */
function accordingPattern({ accordingTo, accordingPatterns, sourceStands }: SayingFacts): RegExp | null {
  const phrases = termList(accordingTo);
  if (phrases.length === 0) return joinedPatterns(accordingPatterns);
  if (sourceStands === 'before') {
    return joinedPatterns([...phrases, ...(accordingPatterns ?? [])]);
  }
  const anyCase = phrases.map(phrase => `[${phrase[0]}${phrase[0].toUpperCase()}]${phrase.slice(1)}`);
  return joinedPatterns([anyOf(anyCase.join('|')).source, ...(accordingPatterns ?? [])]);
}

/** "se declaró": nobody says it. "and said", "were told": the speaker stands before the other verb, or hears it. */
function notSayingPattern({ reflexives, notSayingAfter }: SayingFacts): RegExp | null {
  const sources = [
    ...(reflexives ? [`${orNothing(reflexives)}\\s?$`] : []),
    ...(notSayingAfter ? [`${orNothing(notSayingAfter)}\\s$`] : []),
  ];
  return sources.length === 0 ? null : new RegExp(sources.map(source => `(?<!\\p{L})${source}`).join('|'), 'u');
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches that hold no quoted character. Counts them once, as a hostile text may have many of both. */
function outsideOf(quotes: readonly Stretch[], spans: readonly Stretch[], length: number): Stretch[] {
  const quotedBefore = new Uint32Array(length + 1); // characters before an offset
  for (const { from, to } of quotes) {
    quotedBefore.fill(1, from + 1, to + 1);
  }
  for (let at = 1; at <= length; at++) {
    quotedBefore[at] += quotedBefore[at - 1];
  }
  return spans.filter(({ from, to }) => quotedBefore[to] === quotedBefore[from]);
}

/** A speaker with an office and an apposition seldom takes more characters than this. */
const REACH = 90;
/** A party, a degree or an age in brackets. */
const BRACKET = 40;
/** UTF-16 units before a verb in which the word stands that makes it say nothing. */
const WORD_BEFORE = 7;
const MARK = /[.!?;:"“”„«»「」『』()\n。；：；؟]/;
const COMMA = /[,،、]/;

const matchIn = (pattern: RegExp, text: string) => narrowed(pattern, text).exec(text);

const emptyAt = (at: number): Stretch => ({ from: at, to: at });

/** What follows a quotation that a comma, or its own question or exclamation mark, parts from it: "…," said Ann Lee. */
function tail(text: string, to: number, said: Saying): Stretch {
  const parted = /[,،?!？！]/.test(text[to - 1] ?? '') || /^\s?["“”„«»’']{1,2}\s?[,،]/.test(text.slice(to, to + 5));
  return parted ? withoutVerb(text, after(text, to, said), said) : emptyAt(to);
}

/** "said Ann Lee", "a soufflé le coureur": another verb is no other speaker. Arabic and Japanese put none there. */
function withoutVerb(text: string, { from, to }: Stretch, { verbOfTail, noVerbs }: Saying): Stretch {
  const verb = matchIn(verbOfTail, text.slice(from, Math.min(to, from + 40)));
  return verb && !noVerbs.has(verb[1]) ? { from: from + verb[0].length, to } : { from, to };
}

/** From `at` to the nearest mark; one comma may be crossed, for "the mayor, Ann Lee" and "Ann Lee, the mayor". */
function after(text: string, at: number, { clause }: Saying): Stretch {
  let from = at;
  while (from < text.length && from - at < 4 && /[\s"“”„«»「」『』,،]/.test(text[from])) {
    from++;
  }
  let to = from;
  let commas = 0;
  while (to < text.length && to - from < REACH && !MARK.test(text[to])) {
    if (COMMA.test(text[to]) && ++commas > 1) break;
    to++;
  }
  const end = clause ? matchIn(clause, text.slice(from, to))?.index : undefined;
  return { from, to: end === undefined ? to : from + end };
}

/** From the nearest mark or comma to `at`. */
function before(text: string, at: number): Stretch {
  let from = at;
  while (from > 0 && at - from < REACH && !COMMA.test(text[from - 1])) {
    const bracket = text[from - 1] === ')' ? text.lastIndexOf('(', from) : -1; // "Ann Lee (Greens) said"
    if (bracket >= 0 && bracket > from - BRACKET) from = bracket;
    else if (MARK.test(text[from - 1])) break;
    else from--;
  }
  return { from, to: at };
}

/** What leads to a quotation by a colon, or by a word for it: "Ann Lee, the mayor: “…". */
function leadIn(text: string, from: number, { leadIn: pattern }: Saying): Stretch {
  const lead = text.slice(Math.max(0, from - REACH), from);
  const end = matchIn(pattern, lead);
  return end ? before(text, from - end[0].length) : emptyAt(from);
}

/**
 * The subject before the verb; after it, where it follows a comma and is turned round ("…, a dit Ann Lee"); both sides
 * of an apposition.
 */
function beside(text: string, cue: Found, said: Saying): Stretch[] {
  if (fits(said.notSayingAfter, text.slice(Math.max(0, cue.from - WORD_BEFORE), cue.from))) {
    return [];
  }
  const lead = text.slice(Math.max(0, cue.from - 3), cue.from);
  if (!COMMA.test(lead)) {
    return [before(text, cue.from)];
  }
  const apposition = before(text, cue.from - lead.length + lead.search(COMMA));
  const subject = subjectBefore(text, apposition, said);
  if (subject) return [subject, apposition];
  const saysWhatFollows = COMMA.test(text[cue.to] ?? ''); // "sagte, die …"
  return saysWhatFollows || said.toHearer.has(cue.form) ? [] : [after(text, cue.to, said)];
}

/**
 * The subject before an apposition; `null` where the part between the commas is what is said: "no one was hurt, said
 * Ann Lee".
 */
function subjectBefore(text: string, apposition: Stretch, { finite, finiteInside }: Saying): Stretch | null {
  const isInserted = COMMA.test(text[apposition.from - 1] ?? '');
  if (!isInserted || fits(finite, text.slice(apposition.from, apposition.to))) {
    return null;
  }
  const subject = before(text, apposition.from - 1);
  return fits(finiteInside, text.slice(subject.from, subject.to)) ? null : subject;
}
