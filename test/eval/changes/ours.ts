/** This project's comparison, as a system to score. The page is B; what is known before is A. */
import { announcement } from '@/lib/changes/announcement';
import { changes } from '@/lib/changes/changes';
import type { Answer, System } from './judged';
import type { LabelledPair } from './labelled';

export const ours: System = { name: 'Wireprint', namesKinds: true, answer };

function answer({ a, b, language, modifiedA, modifiedB }: LabelledPair): Answer {
  const told = changes(a, b, { language });
  const page = { paragraphs: b.paragraphs, declared: [], modifiedAt: modifiedB };
  const { degree } = announcement(page, { modifiedAt: modifiedA, seenAt: null, publishedAt: null }, told);
  const title = told.title === null || told.title.op === 'kept' ? null : told.title.kinds;
  return { title, paragraphs: told.paragraphs, announced: degree, shorterView: told.shorterView };
}
