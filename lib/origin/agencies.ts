import { lazily } from '../basics/lazily';
import { wordsOf } from '../languages/origin-words';

/** Names of news agencies and of the publishers that others take text from, as they stand on pages. */

/** The name we give, then the other forms it has in credit lines, datelines and captions. */
const AGENCIES: readonly (readonly [name: string, ...forms: string[]])[] = [
  [
    'Agence France-Presse',
    'Agence France Presse',
    'AFP',
    'أ ف ب',
    'أ.ف.ب',
    'أ.ف.ب.',
    'ا ف ب',
    'وكالة فرانس برس',
    'فرانس برس',
    'AFP通信',
    'フランス通信',
    'АФП',
    'Франс Пресс',
    '法新社',
  ],
  ['Reuters', 'REUTERS', 'Thomson Reuters', 'رويترز', 'ロイター', 'ロイター通信', 'Рейтер', '路透社', '路透'],
  [
    'Associated Press',
    'The Associated Press',
    'AP',
    'أسوشيتد برس',
    'اسوشيتد برس',
    'أ ب',
    'AP通信',
    'АП',
    '美联社',
    '美聯社',
  ],
  ['Deutsche Presse-Agentur', 'Deutsche Presse Agentur', 'dpa', 'DPA', 'dpa-infocom', 'dpa-AFX', 'د ب أ', 'الألمانية'],
  ['EFE', 'Agencia EFE', 'Efe', 'إفي'],
  ['Kyodo News', 'Kyodo', '共同通信', '共同通信社', '共同'],
  ['Jiji Press', 'Jiji', '時事通信', '時事通信社', '時事'],
  ['Europa Press', 'EUROPA PRESS'],
  ['ANSA', 'Ansa'],
  ['Austria Presse Agentur', 'APA'],
  ['Keystone-SDA', 'SDA', 'Keystone-ATS', 'ATS'],
  ['epd', 'Evangelischer Pressedienst'],
  ['KNA', 'Katholische Nachrichten-Agentur'],
  ['Press Association', 'PA Media', 'PA'],
  ['The Canadian Press', 'Canadian Press', 'La Presse Canadienne', 'La Presse canadienne', 'CP'],
  ['United Press International', 'UPI'],
  ['Bloomberg', 'Bloomberg News'],
  ['Press Trust of India', 'PTI'],
  ['Xinhua', 'Xinhua News Agency', '新华社', '新華社', '新華社通信', 'شينخوا'],
  ['TASS', 'ТАСС', 'تاس'],
  ['Interfax', 'Интерфакс', 'Інтерфакс'],
  ['Belga', 'Agence Belga'],
  ['Algemeen Nederlands Persbureau', 'ANP'],
  ['Ritzau'],
  ['Polska Agencja Prasowa', 'PAP'],
  ['ČTK', 'Česká tisková kancelář', 'CTK'],
  ['Lusa', 'Agência Lusa'],
  ['Anadolu Agency', 'Anadolu Ajansı', 'Anadolu', 'AA', 'الأناضول'],
  ['Yonhap', 'Yonhap News Agency', '연합뉴스'],
  ['Radio France Internationale', 'RFI'],
  ['Deutsche Welle', 'DW'],
  ['Voice of America', 'VOA'],
  ['BBC News', 'BBC', 'بي بي سي'],
  ['CNN', 'CNN Wire', 'CNN Newsource'],
  ['The New York Times', 'New York Times'],
  ['The Washington Post', 'Washington Post'],
  ['PR Newswire', 'PRNewswire', 'Business Wire', 'GlobeNewswire', 'ots', 'news aktuell'],
];

/** Of pictures only: what they write is captions. */
const PICTURES: readonly (readonly [name: string, ...forms: string[]])[] = [
  ['Getty Images', 'Getty', 'GETTY', 'AFP via Getty Images'],
  ['picture alliance', 'picture-alliance', 'Picture Alliance'],
  ['IMAGO', 'Imago'],
  ['EPA', 'European Pressphoto Agency', 'EPA-EFE'],
  ['Shutterstock', 'Rex/Shutterstock'],
];

const ALL = [...AGENCIES, ...PICTURES];
const NAME_OF = new Map(ALL.flatMap(([name, ...forms]) => [name, ...forms].map(form => [form, name] as const)));

/** Longest forms first, so that "AFP via Getty Images" is not read as AFP. */
const FORMS = [...NAME_OF.keys()].sort((a, b) => b.length - a.length);
/** Scripts with spaces need whole words; in Japanese and Chinese a name stands between other characters. */
const SPACELESS = /[\u3040-\u30ff\u3400-\u9fff]/;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The agencies a text names, each once, by the name we give them, in order of appearance. Plain
 * searches: one pattern of all 300 forms took half of the time of reading a page.
 */
export function agenciesIn(text: string): string[] {
  const found: { name: string; from: number; to: number }[] = [];
  for (const form of FORMS) {
    for (let from = text.indexOf(form); from >= 0; from = text.indexOf(form, from + 1)) {
      const to = from + form.length;
      const isInside = found.some(other => from < other.to && other.from < to);
      if (!isInside && isWhole(text, from, to, form)) found.push({ name: NAME_OF.get(form) ?? form, from, to });
    }
  }
  return [...new Set(found.sort((a, b) => a.from - b.from).map(({ name }) => name))];
}

function isWhole(text: string, from: number, to: number, form: string): boolean {
  return SPACELESS.test(form) || !(LETTER.test(text.charAt(from - 1)) || LETTER.test(text.charAt(to)));
}

/** The agency that a whole text is the name of; `null` when it is none we know. */
export function agency(text: string): string | null {
  return NAME_OF.get(text.trim().replace(/^the /i, 'The ')) ?? NAME_OF.get(text.trim().replace(/^the /i, '')) ?? null;
}

/**
 * Words of names of newspapers, agencies and broadcasters: whole ones, and those of scripts without blanks anywhere.
 */
const organisation = lazily(() => {
  const all = wordsOf('organisations');
  const glued = all.filter(word => UNCASED.test(word));
  const parted = all.filter(word => !UNCASED.test(word));
  return new RegExp(`(?:^|[\\s/-])(?:${parted.join('|')})(?=$|[\\s/-])|${glued.join('|')}`, 'iu');
});
const UNCASED = /\p{Lo}/u;
const ACRONYM = /^\p{Lu}{2,6}$/u;

/** `true` for what is likely the name of a publisher or an agency rather than of a person. */
export function isOrganisation(name: string): boolean {
  return agency(name) !== null || ACRONYM.test(name) || organisation().test(name);
}

/** Marks between the names of a list, and the words for "and". */
const joints = lazily(() => {
  const all = wordsOf('and');
  const parted = all.filter(word => !UNCASED.test(word));
  const arabic = all.filter(word => /\p{Script=Arabic}/u.test(word));
  const glued = all.filter(word => UNCASED.test(word) && !arabic.includes(word));
  const words = [`\\s(?:${parted.join('|')})\\s`, `\\s(?:${arabic.join('|')})\\s?`, ...glued];
  // Blanks are entered at the first of a run only: from each of them, the run's length would count twice.
  return new RegExp(`(?:(?<!\\s)\\s+)?(?:[,;/|、،・]|\\s&\\s|${words.join('|')})\\s*`, 'iu');
});

/** "the ", "l'". */
const determiner = lazily(() => {
  const all = wordsOf('determiners').map(word => (word.endsWith(']') ? word : `${word}\\s+`));
  return new RegExp(`^(?:${all.join('|')})`, 'i');
});

const OUTER_MARKS = /^[\s(["“„«]{1,8}|[\s)\]"”“».:。]{1,8}$/gu;

/**
 * The publishers and agencies in a list of names such as "Agence France-Presse and the Vessin
 * Courier": those we know by the name we give them, others as they stand. People are left out.
 */
export function organisationsIn(names: string): string[] {
  if (names === '') return [];
  const known = agenciesIn(names);
  const others = names
    .replace(/\s+/g, ' ') // one blank at most before a joint, so that each place is tried once
    .split(joints())
    .map(name => name.replace(determiner(), '').replace(OUTER_MARKS, ''))
    .filter(isOtherOrganisation);
  return [...known, ...new Set(others)];
}

function isOtherOrganisation(name: string): boolean {
  const hasLength = name.length >= 2 && name.length <= 60;
  return hasLength && isOrganisation(name) && agenciesIn(name).length === 0;
}
