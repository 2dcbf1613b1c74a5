/** Figures and tables of the benches. */

/** The `share`-quantile of numbers, .5 the median; NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** Three digits that count, thousands parted. */
export function short(number: number): string {
  if (!Number.isFinite(number)) return '–';
  return number >= 100 ? Math.round(number).toLocaleString('en') : String(Number(number.toPrecision(3)));
}

/** A Markdown table on standard output. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  console.log([line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'));
}
