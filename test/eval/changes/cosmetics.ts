/** Changes of a text that no reader would call a change: what content systems and copying do to letters, marks and blanks. */
export const cosmetics: Readonly<Record<string, (text: string) => string>> = {
  /** Straight quotes and apostrophes become curly ones. */
  curly: text =>
    text
      .replace(/(^|[\s([{])"/g, '$1“')
      .replace(/"/g, '”')
      .replace(/(^|[\s([{])'/g, '$1‘')
      .replace(/'/g, '’'),
  /** German low and high quotes become guillemets pointing in. */
  guillemets: text => text.replace(/„/g, '»').replace(/“/g, '«'),
  /** French guillemets with their blanks become English quotes. */
  english: text => text.replace(/«\s*/g, '“').replace(/\s*»/g, '”'),
  /** Dashes between blanks: – and — change places with -. */
  dashes: text => text.replace(/ [–—] /g, ' - ').replace(/——/g, '―'),
  /** No-break blanks where numbers meet their words. */
  nbsp: text => text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0'),
  /** Narrow no-break blanks as French typesetting wants them. */
  narrow: text => text.replace(/ ([;:!?»%])/g, '\u202f$1').replace(/« /g, '«\u202f'),
  /** Letters and accents apart (NFD). */
  decomposed: text => text.normalize('NFD'),
  /** Soft hyphens inside long words. */
  soft: text => text.replace(/(\p{Script=Latin}{5})(?=\p{Script=Latin}{4})/gu, '$1\u00ad'),
  /** Zero-width blanks after commas and stops, as places to break a line. */
  zero: text => text.replace(/([,.،。、]) ?/gu, match => `${match}\u200b`),
  /** Two blanks after a full stop. */
  wide: text => text.replace(/([.!?]) (?=\S)/g, '$1  '),
  /** The ellipsis as three dots. */
  dots: text => text.replace(/…/g, '...'),
  /** Half-width digits as full-width ones: Japanese pages use either. */
  full: text => text.replace(/[0-9]/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  /** Japanese corner brackets of the other width. */
  corners: text => text.replace(/「/g, '｢').replace(/」/g, '｣'),
  /** Arabic-Indic digits for European ones. */
  indic: text => text.replace(/[0-9]/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0x630)),
  /** Arabic short vowels and stretching signs, which many pages leave out. */
  bare: text => text.replace(/[\u064b-\u0652\u0640]/g, ''),
  /** Stretching signs (tatweel) put in, as headlines use them. */
  stretched: text => text.replace(/(ال)(?=[\u0633\u0634\u0635])/g, '$1\u0640'),
};
