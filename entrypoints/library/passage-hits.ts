/** Where a passage stands among the stored texts. */
import type { PassageHit } from '@/components/library/actions';
import type { CorpusReader } from '@/lib/corpus/corpus';
import type { TextWithBeside, Version } from '@/lib/model/article';
import { fingerprints } from '@/lib/fingerprint/fingerprints';
import { passages } from '@/lib/match/passages';
import { words } from '@/lib/text/words';

/** Words under which `passages` says nothing; see `lib/match/passages.ts`. */
const LEAST = 8;
// Versions that are read: a wire story stands in dozens of papers, each text takes some 2 ms.
const MOST = 100;
// UTF-16 units of the stored text shown on each side.
const AROUND = 90;

/** One hit for each article, the most shared words first. `null`: too few words to look up. */
export async function passageHits(corpus: CorpusReader, text: string): Promise<PassageHit[] | null> {
  const asked = { title: '', paragraphs: text.split(/\n+/).filter(line => line.trim() !== '') };
  if (asked.paragraphs.flatMap(line => words(line)).length < LEAST) return null;
  const ids = (await corpus.candidates(fingerprints(asked), MOST)).map(({ versionId }) => versionId);
  const [versions, texts] = await Promise.all([corpus.versions(ids), corpus.texts(ids)]);
  const articles = await corpus.articles(versions.map(version => version?.articleId ?? 0));
  const best = new Map<number, PassageHit>();
  for (const [i, version] of versions.entries()) {
    const stored = texts[i];
    const found = version && stored && hit(version, stored, asked);
    if (!found || (best.get(found.articleId)?.words ?? 0) >= found.words) continue;
    best.set(found.articleId, { ...found, paper: articles[i]?.siteName ?? '' });
  }
  return [...best.values()].sort((a, b) => b.words - a.words);
}

function hit(
  version: Version,
  stored: TextWithBeside,
  asked: { title: string; paragraphs: string[] },
): PassageHit | null {
  const found = passages(stored, asked);
  if (found.length === 0) return null;
  const { a } = found.reduce((most, each) => (each.words > most.words ? each : most));
  const paragraph = stored.paragraphs[a.paragraph];
  return {
    articleId: version.articleId,
    title: version.titles.at(-1) ?? '',
    paper: '',
    place: a.paragraph + 1,
    before: paragraph.slice(Math.max(0, a.from - AROUND), a.from),
    shared: paragraph.slice(a.from, a.to),
    after: paragraph.slice(a.to, a.to + AROUND),
    words: found.reduce((sum, each) => sum + each.words, 0),
  };
}
