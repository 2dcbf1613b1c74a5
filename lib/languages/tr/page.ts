/** Words of web pages in Turkish; see `PageWords` for what each list is for. */
import type { PageWords } from '../page-schema';
import { phraseList } from '../schema';

export const page = (): PageWords => ({
  readMore: phraseList(String.raw`
    ayrıca okuyun
    ilgili haber
    daha fazla
  `),
  advertisements: phraseList(String.raw`
    reklam
  `),
  appeals: phraseList(String.raw`
    abone ol
    takip et
    paylaş$
    yorum(?:lar)?$
    yanıtla$
    giriş yap
    (?:indirin|destekleyin|destek olun)
    [^.!?]{0,80}(?:takip edin|abone olun|indirin|katılın|üye olun|bildirin)(?!\p{L})
  `),
  self: phraseList(String.raw`
    (?:^|[^\p{L}])(?:bizi|bize|bülten\p{L}{0,6})(?!\p{L})
    uygulama
    gazeteci
    haber merkez
  `),
  imprints: phraseList(String.raw`
    yayınlan
    güncellen
  `),
  signOffs: phraseList(String.raw`
    kaynak\s?:
    fotoğraf\s?:
    tüm hakları
  `),
  bylines: phraseList(String.raw`
    yazan
  `),
  machines: phraseList(String.raw`
    AI
    yapay zek[aâ]
  `),
  paywalls: phraseList(String.raw`
    (?:yalnızca )?aboneler(?:e| için)
  `),
});
