/** Whether a language makes an ordinal of a number by a full stop, as German does: "am 3. Mai". */
export function writesOrdinalStops(language: string | null | undefined): boolean {
  return language?.startsWith('de') ?? false;
}
