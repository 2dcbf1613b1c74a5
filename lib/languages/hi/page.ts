/** Words of web pages in Hindi; see `PageWords` for what each list is for. */
import type { PageWords } from '../page-schema';
import { phraseList } from '../schema';

export const page = (): PageWords => ({
  readMore: phraseList(String.raw`
    .{0,20}भी पढ़ें
    यह भी पढ़ें
  `),
  advertisements: phraseList(String.raw`
    विज्ञापन
  `),
  appeals: phraseList(String.raw`
    सब्सक्राइब
    शेयर करें
    टिप्पणियाँ$
    (?:हमारा |हमारी )?(?:ऐप|एप) डाउनलोड
    [^.!?।]{0,30}(?:सदस्य बनें|समर्थन करें|सब्सक्राइब करें|डाउनलोड करें)
  `),
  self: phraseList(String.raw`
    हमारे
    (?:ऐप|एप)(?!\p{L})
    पत्रकारिता
    न्यूज़लेटर
  `),
  imprints: phraseList(String.raw`
    प्रकाशित
    अपडेटेड
  `),
  signOffs: phraseList(String.raw`
    स्रोत\s?:
    फोटो\s?:
  `),
  bylines: phraseList(String.raw`
    लेखक
  `),
  machines: phraseList(String.raw`
    AI
    एआई
    कृत्रिम बुद्धिमत्ता
  `),
  paywalls: phraseList(String.raw`
    केवल सदस्यों के लिए
  `),
});
