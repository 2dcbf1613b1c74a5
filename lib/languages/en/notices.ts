import type { NoticeFacts } from '../text-schema';

/** Correction notices. */
export const notices: NoticeFacts = {
  labels: [
    'corrections?',
    'clarifications?',
    'correction notice',
    'retraction',
    'amendment',
    'corrigendum',
    'errat(?:um|a)(?: corrige)?',
    "editor['’]?s['’]? note",
  ],
  wireVerbs: 'corrects adds refiles clarifies amends removes',
  remarks: ['post-scriptum', 'p\\.?-?\\s?s\\.?', 'note', 'n\\.?b\\.?', 'nota bene'],
  mended: ['corrected', 'amended', 'misstat', 'misspel', 'was wrong', 'in error'],
  self: [
    'this (?:article|story|report|piece|post|column|page|headline|text|item|file|review|interview|obituary|live ?blog)',
    '(?:an?|the) (?:earlier|previous|original|initial|prior|first) (?:version|headline|draft|edition)',
    'the headline (?:of|on|above|to)',
  ],
  amended: [
    '(?:was|has been|were) (?:\\w+ly )?(?:updated|edited|revised|changed|modified)',
    'updated (?:to|with)',
    'amended',
    'corrected',
    'clarif',
    'misstated',
    'incorrectly',
    'wrongly',
    'mistakenly',
    'in error',
    'said that',
    'gave the',
  ],
  alone: [
    '(?:an?|the) (?:earlier|previous|original|initial|prior) version of (?:this|the) ',
    '(?:was|were|has been) (?:amended|corrected|updated) on \\d{1,2} \\p{L}{3,9} \\d{4}',
  ],
};
