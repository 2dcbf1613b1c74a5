import { lazily } from '../basics/lazily';
import { findAll, type Found } from '../text/found';
import { type ArabicWords, arabicWordsOf } from './arabic-words';
import type { NamesAsked } from './name-facts';

/**
 * Arabic has no capitals. A name is what follows an office with its complement, or the
 * definite noun for an occupation after a verb of saying: the first word without the
 * article, and the one after it. After a word for a sort of place it is the next word; beside
 * "son of", "family of" and the like both words are; an indefinite word before a surname
 * that ends as those from places do is a given name. In reading order.
 */
export function arabicNames({ text, language, known }: NamesAsked): Found[] {
  const is = arabicWordsOf(language);
  if (!is) return [];
  const context: Context = { is, known };
  const found = new Set<Word>();
  for (const word of linkedWords(text))
    for (const { when, take } of RULES)
      if (when(word, context)) {
        for (const name of take(word, context)) found.add(name);
      }
  return [...found]
    .map(({ form, from, to }) => ({
      form,
      from,
      to,
    }))
    .sort((a, b) => a.from - b.from);
}

interface Context {
  readonly is: ArabicWords;
  readonly known: ReadonlySet<string>;
}

/** A word and its neighbours. */
interface Word extends Found {
  /** The word after one blank, or before it. */
  next: Word | null;
  previous: Word | null;
  /** The word after it, whatever stands between. */
  following: Word | null;
}

const ARABIC_WORD = lazily(() => /[\p{sc=Arabic}\p{M}]+/gu);

function linkedWords(text: string): Word[] {
  const words = findAll(text, ARABIC_WORD()).map((found): Word => ({
    ...found,
    next: null,
    previous: null,
    following: null,
  }));
  words.forEach((word, i) => {
    const following = words[i + 1];
    if (!following) return;
    word.following = following;
    if (!/^\s$/.test(text.slice(word.to, following.from))) {
      return;
    }
    word.next = following;
    following.previous = word;
  });
  return words;
}

interface NameRule {
  readonly when: (word: Word, context: Context) => boolean;
  /** The words that are names then; none where something beside them speaks against it. */
  readonly take: (word: Word, context: Context) => Word[];
}

const RULES: readonly NameRule[] = [
  { when: isMentioned, take: word => [word] },
  { when: ({ form }, { is }) => is.isKind(form), take: nameOfKind },
  { when: ({ form }, { is }) => is.isPair(form), take: namesOfPair },
  { when: beginsGivenName, take: withNext },
  { when: ({ form }, { is }) => is.isPeople(form), take: personOfPeople },
  { when: ({ form }, { is }) => is.isSaying(form), take: sayer },
  { when: ({ form }, { is }) => is.isTeamVerb(form), take: team },
  { when: ({ form }, { is }) => is.isFamous(form) || is.isFamous(is.bare(form)), take: withNext },
  { when: ({ form }, { is }) => is.isParticle(form), take: aroundParticle },
  { when: ({ form }, { is }) => is.isSureSurname(form), take: beforeSurname },
  { when: introducesPerson, take: afterTitle },
];

function isMentioned({ form }: Word, { is, known }: Context): boolean {
  return known.has(form) || known.has(is.bare(form));
}

/** The word, and the next one if it may belong to a name. */
function withNext(word: Word, { is }: Context): Word[] {
  return word.next && is.isOpen(word.next.form) ? [word, word.next] : [word];
}

/** Words of a title and its complement before the name, "وزيرة الطاقة والمناجم", and of the name of a body. */
const TITLE_WORDS = 3;

/** "مدينة سيلا"; bodies with the definite words that belong to them: "حزب الوسط الحر", "مجلة علوم البادية". */
function nameOfKind(word: Word, { is }: Context): Word[] {
  const first = word.next;
  if (!first || !is.isOpen(first.form)) return [];
  const name = [first];
  if (!is.isBody(word.form)) return name;
  for (let next = first.next; next && name.length < TITLE_WORDS; next = next.next) {
    if (!is.isDefinite(next.form) || !is.isOpen(next.form)) {
      break;
    }
    name.push(next);
  }
  return name;
}

/** "the two villages X and Y": the next word, and the one after it when "and" is written onto it. */
function namesOfPair({ next }: Word, { is }: Context): Word[] {
  if (!next) return [];
  return next.next && is.hasAnd(next.next.form) ? [next, next.next] : [next];
}

/** A given name before a surname with the article, or before another name. */
function beginsGivenName({ form, next }: Word, { is }: Context): boolean {
  if (!next || !is.isGiven(is.bare(form))) {
    return false;
  }
  return is.hasArticle(next.form) || is.isGiven(next.form) || is.isSecondName(next.form);
}

/** "the German Stefan Hofer": two words after the people, neither of them definite. */
function personOfPeople({ following }: Word, context: Context): Word[] {
  const { is } = context;
  const second = following?.next;
  if (!following || !second || is.isListedRole(following.form)) {
    return [];
  }
  const mayBeName = ({ form }: Word) => is.isOpen(form) && !is.isDefiniteOrJoined(form);
  return mayBeName(following) && mayBeName(second) ? withNext(following, context) : [];
}

/** "وأضاف منصور أن": who says something, by one word that is no sort of people. */
function sayer({ next }: Word, { is }: Context): Word[] {
  if (!next?.next || !is.isComplementiser(next.next.form)) {
    return [];
  }
  const { form } = next;
  const isSomebody = is.isDefinite(form) || is.isRole(form) || is.isTitle(form);
  return is.isOpen(form) && form.length > 2 && !isSomebody ? [next] : [];
}

/** Who wins and loses has a name, if it is not "the team". */
function team({ next }: Word, { is }: Context): Word[] {
  return next && is.isOpen(next.form) && is.isTeam(next.form) ? [next] : [];
}

/** "ماجد آل سعدون": the word after the particle, a surname after that, and the word before. */
function aroundParticle({ previous, next }: Word, { is }: Context): Word[] {
  if (!next || !is.isOpen(next.form)) return [];
  const name = [next];
  if (next.next && is.isSurname(next.next.form)) {
    name.push(next.next);
  }
  if (previous && isPlain(previous, is)) name.push(previous);
  return name;
}

/** No article, no verb of saying and no title: what a given name may look like. */
function isPlain({ form }: Word, is: ArabicWords): boolean {
  return is.isOpen(form) && !is.isDefinite(form) && !is.isSaying(form) && !is.isTitle(form);
}

/** "the mayor said" has the same form: only what somebody says, or a given name, tells a surname. */
function beforeSurname(word: Word, context: Context): Word[] {
  const { is } = context;
  const { previous, following } = word;
  if (!previous) return [];
  const opponent = afterPreposition(word, context);
  if (opponent.length > 0) return opponent;
  const isSayer = is.isSaying(previous.form) && following !== null && is.isComplementiser(following.form);
  if (isSayer) return [word];
  return isGivenBefore(previous, is) ? [previous, word] : [];
}

/** "against the Argentinian Lucas Ferreira". */
function afterPreposition({ previous, next }: Word, context: Context): Word[] {
  const { is } = context;
  if (!previous || !is.isPreposition(previous.form) || !next?.next) {
    return [];
  }
  const isName = is.isOpen(next.form) && !is.isDefinite(next.form) && is.isOpen(next.next.form);
  return isName ? withNext(next, context) : [];
}

/** Whether a word before a surname is a given name: it stands after a person's verb or a definite noun. */
function isGivenBefore(word: Word, is: ArabicWords): boolean {
  if (!word.previous || !isPlain(word, is) || is.isKind(word.form)) {
    return false;
  }
  return is.isBeforePerson(word.previous.form) || is.isDefinite(word.previous.form);
}

/** A title, or a verb of saying before a definite noun. */
function introducesPerson({ form, next }: Word, { is }: Context): boolean {
  return is.isTitle(form) || (is.isSaying(form) && next !== null && is.isDefinite(next.form));
}

function afterTitle(word: Word, context: Context): Word[] {
  const { is } = context;
  const name = afterComplement(word, is);
  if (!name || !is.isOpen(name.form) || is.isDefinite(name.form)) {
    return [];
  }
  if (is.isVerbalNoun(name.form) && !is.isGiven(name.form)) return []; // "the company announced the signing of"
  // "the driver was hurt" has the same form as "the driver Karim …": without a complement the name has two words.
  const isAlone = name === word.next && is.isDefinite(word.form) && !hasSecondWord(name, is);
  return isAlone ? [] : withNext(name, context);
}

/** The first word after a title that is not part of its complement. */
function afterComplement(word: Word, is: ArabicWords): Word | null {
  let at = word.next;
  for (let words = 0; at && words < TITLE_WORDS; words++) {
    if (!is.isDefinite(at.form) && !is.isTitle(at.form)) {
      break;
    }
    at = at.next;
  }
  return at;
}

function hasSecondWord({ next }: Word, is: ArabicWords): boolean {
  return next !== null && is.isOpen(next.form) && !is.isPrefixed(next.form);
}
