import { expect, it } from 'vitest';
import { isGermanPlace } from '@/lib/languages/german-places';

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
  expect(isGermanPlace(word)).toBe(true);
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
  expect(isGermanPlace(word)).toBe(false);
});
