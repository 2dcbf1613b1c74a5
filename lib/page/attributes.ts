/** What the walk over a page asks of an element's attributes and class names, each read once. */
import { attributeNamesOf, attributeOf } from './nodes';

export interface Attributes {
  /** Of `class`, as written; "" where there is none, as for the next ones. */
  readonly names: string;
  readonly style: string;
  /** In capitals. */
  readonly role: string;
  readonly isHidden: boolean;
  /** Said to be hidden from assistive technology, or inert. */
  readonly isCovered: boolean;
  readonly hasAddress: boolean;
}

const NONE: Attributes = {
  names: '',
  style: '',
  role: '',
  isHidden: false,
  isCovered: false,
  hasAddress: false,
};

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Asked by name only where the element has the attribute: most have none, or a class alone. */
export function attributesOf(element: Element): Attributes {
  const names = attributeNamesOf(element);
  if (names.length === 0) return NONE;
  const found = { ...NONE };
  for (const name of names) READERS[name]?.(found, attributeOf(element, name) ?? '');
  return found;
}

/** A map without a prototype: an attribute may be called "constructor". */
const READERS: Readonly<Record<string, ((found: Mutable<Attributes>, value: string) => void) | undefined>> = {
  __proto__: null as never,
  class: (found, value) => void (found.names = value),
  style: (found, value) => void (found.style = value),
  role: (found, value) => void (found.role = value.toUpperCase()),
  hidden: (found, value) => void (found.isHidden = value !== 'until-found'),
  'aria-hidden': (found, value) => void (found.isCovered ||= value === 'true'),
  inert: found => void (found.isCovered = true),
  href: found => void (found.hasAddress = true),
};

/** What class names say that frameworks and papers give to small elements. */
export interface ClassSays {
  readonly isUnseen: boolean;
  /** A number that a script counts up. */
  readonly isCounter: boolean;
  /** The mark of a note. */
  readonly isNote: boolean;
  /** On a line of its own, though it is a span: the subject over a headline, the words under a picture. */
  readonly isOwnLine: boolean;
}

/** Class names that every framework uses for what is not shown, or only said by a screen reader. */
const UNSEEN_NAMES = [
  'sr-only|(?:a11y-)?visually-?hidden|screen-?reader(?:-text|-only)?|assistive-text|hidden|hide|u-hidden',
  String.raw`is-hidden|d-none|display-none)(?:\s|$`,
];
const UNSEEN = new RegExp(String.raw`(?:^|\s)(?:${UNSEEN_NAMES.join('|')})`, 'i');
/** … unless another class shows it again on wider screens: "hidden md:block", "d-none d-md-block". */
const ON_A_SCREEN = '!?(?:sm|md|lg|xl|2xl|tablet|desktop|print)!?:|d-(?:sm|md|lg|xl)-';
const DISPLAYS = 'block|flex|grid|inline|table|contents';
const SHOWN_AGAIN = new RegExp(String.raw`(?:^|\s)(?:${ON_A_SCREEN})!?(?:${DISPLAYS})`, 'i');

const COUNTER_NAME = /(?:^|[^a-z])(?:counts?|counter|badge|likes?|votes?|shares?)(?![a-z])/i;
const NOTE_NAME = /(?:^|[^a-z])(?:foot-?notes?|end-?notes?|fn|fn-?ref|note-?ref|noteref|ref|cite-?ref)(?![a-z])/i;
const OWN_LINE = /kicker|roofline|overline|eyebrow|attribution|caption/i;

const NOTHING: ClassSays = {
  isUnseen: false,
  isCounter: false,
  isNote: false,
  isOwnLine: false,
};

/** Longer attributes are data. */
const MAX_NAMES = 2_000;

/** A reader of class names; the elements of a page share theirs, so that each spelling is judged once. */
export function classReader(): (names: string) => ClassSays {
  const known = new Map<string, ClassSays>();
  return names => {
    if (names === '' || names.length > MAX_NAMES) return NOTHING;
    let says = known.get(names);
    if (says === undefined) {
      says = judged(names);
      known.set(names, says);
    }
    return says;
  };
}

function judged(names: string): ClassSays {
  return {
    isUnseen: UNSEEN.test(names) && !SHOWN_AGAIN.test(names),
    isCounter: COUNTER_NAME.test(names),
    isNote: NOTE_NAME.test(names),
    isOwnLine: OWN_LINE.test(names),
  };
}
