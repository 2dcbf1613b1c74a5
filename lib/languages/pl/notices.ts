import type { NoticeFacts } from '../text-schema';

/** Correction notices. */
export const notices: NoticeFacts = {
  labels: ['sprostowanie', 'korekta', 'errata', 'wyjaśnienie', 'od redakcji'],
  wireVerbs: 'prostuje koryguje uzupełnia',
  remarks: ['uwaga', 'przypis'],
  mended: ['sprostowan', 'poprawion', 'skorygowan', 'błędn'],
  self: [
    '(?:ten|niniejszy|tego|tym) (?:artykuł|tekst|materiał)\\p{L}{0,3}',
    '(?:poprzedni|wcześniejsz|pierwotn)\\p{L}{1,4} wersj[aięą]',
  ],
  amended: [
    'sprostowan',
    'poprawi',
    'skorygowa',
    'zaktualizowa',
    'zmienion',
    'uzupełnion',
    'błędnie',
    'omyłkowo',
    'przez pomyłkę',
  ],
  alone: ['w (?:poprzedniej|wcześniejszej|pierwotnej) wersji (?:tego|artykułu|tekstu)'],
};
