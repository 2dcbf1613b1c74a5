/** Counts as a sentence wants them. English, as the whole interface is. */

const SPELLED = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "no", "one" … "nine", then digits: a count inside a sentence. */
export function spelled(count: number): string {
  return SPELLED[count] ?? grouped(count);
}

/** Digits in groups of three: "12,480". */
export function grouped(count: number): string {
  return new Intl.NumberFormat('en').format(count);
}

/** "1 word", "12 words", "1 copy", "2 copies". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A share 0..1 in whole per cent. What is not quite nothing is "under 1 %", what is not quite all is never 100 %. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1 %';
  const whole = Math.round(share * 100);
  return `${share < 1 ? Math.min(whole, 99) : 100} %`;
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);
}
