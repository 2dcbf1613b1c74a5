import { expect, it } from 'vitest';
import { undamaged } from '@/lib/text/damage';

it.each([
  ['the roof didn&rsquo;t hold', 'the roof didn’t hold'],
  ['l&#8217;&eacute;cole', 'l’école'],
  ['a dÃ©clarÃ© que', 'a déclaré que'],
  ['â€œoldâ€\u009d', '“old”'],
  ['CAFÉ… and AT&T; stay', 'CAFÉ… and AT&T; stay'],
])('undoes what another tool did to %s', (damaged, whole) => {
  expect(undamaged(damaged)).toBe(whole);
});
