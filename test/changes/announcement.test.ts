import { describe, expect, it } from 'vitest';
import { announcement } from '@/lib/changes/announcement';
import { isNotice } from '@/lib/facts/notices';
import { changes } from '@/lib/changes/changes';

const BODY = 'At least 12 people were hurt when the pier at Holm gave way.';
const FIXED = 'At least 14 people were hurt when the pier at Holm gave way.';
const NOTICE = 'This article was amended on 3 May 2031: an earlier version said that 12 people were hurt.';
const before = {
  modifiedAt: '2031-05-02T09:00:00Z',
  seenAt: '2031-05-02T10:00:00Z',
  publishedAt: '2031-05-02T08:00:00Z',
};

function degree(a: string[], b: string[], modifiedAt: string | null, previous: typeof before | null = before) {
  const told = changes({ title: '', paragraphs: a }, { title: '', paragraphs: b });
  return announcement({ paragraphs: b, declared: [], modifiedAt }, previous, told).degree;
}

describe('announcement', () => {
  it.each([
    ['a new notice', [BODY], [FIXED, NOTICE], null, 'notice'],
    [
      'a notice that says more than before',
      [BODY, NOTICE],
      [FIXED, `${NOTICE} It also gave a wrong name for the pier.`],
      null,
      'notice',
    ],
    ['a notice that was there before speaks of another change', [BODY, NOTICE], [FIXED, NOTICE], null, 'none'],
    ['only a new time', [BODY], [FIXED], '2031-05-03T09:00:00Z', 'time'],
    ['the same time', [BODY], [FIXED], '2031-05-02T09:00:00Z', 'none'],
    ['nothing', [BODY], [FIXED], null, 'none'],
    ['a time that is no time', [BODY], [FIXED], 'soon', 'none'],
  ])('%s', (_, a, b, modifiedAt, expected) => {
    expect(degree(a, b, modifiedAt)).toBe(expected);
  });

  it('reads the declared notice where the paragraphs have none', () => {
    const told = changes({ title: '', paragraphs: [BODY] }, { title: '', paragraphs: [FIXED] });
    const declared = [{ kind: 'correction' as const, text: NOTICE, name: null }];
    expect(announcement({ paragraphs: [FIXED], declared, modifiedAt: null }, before, told)).toEqual({
      degree: 'notice',
      text: NOTICE,
    });
  });

  it('does not take a notice for new that the version before declared', () => {
    const told = changes({ title: '', paragraphs: [BODY] }, { title: '', paragraphs: [FIXED] });
    const declared = [{ kind: 'correction' as const, text: NOTICE, name: null }];
    expect(
      announcement({ paragraphs: [FIXED], declared, modifiedAt: null }, { ...before, declared }, told).degree,
    ).toBe('none');
  });

  it('cannot tell a new time when nothing is known of the version before', () => {
    expect(degree([BODY], [FIXED], '2031-05-03T09:00:00Z', null)).toBe('none');
  });
});

describe('isNotice', () => {
  it.each([
    NOTICE,
    'Correction: the ferry holds 90 passengers, not 900.',
    'Editor’s note: a name in this story has been changed.',
    'Rectificatif : le pont a été renforcé en 2003.',
    'Korrektur: In einer früheren Fassung stand ein falsches Datum.',
    'In einer früheren Version dieses Artikels hieß es, der Damm sei 1987 gebaut worden.',
    'Fe de errores: el apagón fue el lunes.',
    'Esta información se corrigió el 5 de marzo.',
    'تصحيح: ورد في نسخة سابقة أن الحريق وقع يوم الأحد.',
    'This obituary was amended on 9 March 2031. Hester Marrin was 89.',
    'Article actualisé avec la réaction du maire.',
    'Aktualisierung: Dieser Text wurde um eine Stellungnahme ergänzt.',
    'Esta noticia se ha ampliado con la respuesta del alcalde.',
    '【お断り】当初、被害額を2800万円としましたが、記事を修正しました。',
    '【訂正】当初の記事で死者を3人としましたが、正しくは2人でした。',
  ])('%s', text => {
    expect(isNotice(text)).toBe(true);
  });

  it.each([
    'The Department of Corrections said that two guards were hurt.',
    'The paper later corrected its forecast for the harvest.',
    'Der Kanzler korrigierte seinen Minister in aller Öffentlichkeit.',
    'Le ministre a corrigé le tir mardi soir.',
    'この記事は会員限定です。',
    'この記事は随時更新します。',
    'Dieser Text wird laufend aktualisiert.',
    'This page will be updated.',
    'Updated: 2.05pm',
    '',
  ])('not: %s', text => {
    expect(isNotice(text)).toBe(false);
  });
});
