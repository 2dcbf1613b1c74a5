import { expect, it } from 'vitest';
import { placeFinder } from '@/lib/facts/german-places';
import { factsFor } from '@/lib/facts/name-facts';
import { languageOfTag } from '@/lib/languages/registry';

const isPlace = placeFinder(factsFor(languageOfTag('de'), 'german')?.places ?? {});

it.each([
  'Arntal',
  'Grauhorn',
  'Kirchberger',
  'Blankenau',
  'Lindenstraße',
  'Sülzehalle',
  'Bayern',
  'Schwedens',
  'Italiener',
  'Grünen',
  'Görlitz',
  'Güstrow',
])('%s is a name', word => {
  expect(isPlace(word)).toBe(true);
});

it.each([
  'Bergdorf',
  'Flughafen',
  'Stausee',
  'Pflegeheim',
  'Umfeld',
  'Weinberg',
  'Wildbach',
  'Turnhalle',
  'Bundesstraße',
  'Kapital',
  'Finger',
  'Radau',
  'Applaus',
  'Besitz',
  'Parkplatz',
  'Radweg',
  'Polizei',
  'Haus',
])('%s is none', word => {
  expect(isPlace(word)).toBe(false);
});
