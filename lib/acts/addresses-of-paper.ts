import { httpAddress } from '../basics/http-address';
import type { CorpusReader, CorpusShelf } from '../corpus/corpus';
import { address } from '../origin/address';
import { site } from '../origin/site';

type Listing = Pick<CorpusReader, 'versions'> & Pick<CorpusShelf, 'listArticles'>;

/** Addresses of all articles of a paper, by its name or by an address of its site; each once. */
export async function addressesOfPaper(typed: string, corpus: Listing): Promise<readonly string[]> {
  const name = typed.trim().toLowerCase();
  const wanted = siteOf(name.includes('://') ? name : `https://${name}`);
  const found = new Set<string>();
  for await (const piece of corpus.listArticles()) {
    const rows = await corpus.versions(piece.map(({ versions }) => versions.at(-1)!.id));
    rows.forEach((row, i) => {
      const isNamed = piece[i].siteName.toLowerCase() === name;
      const url = row?.url ?? '';
      if (httpAddress(url) !== null && (isNamed || (wanted !== '' && siteOf(url) === wanted))) found.add(address(url));
    });
  }
  return [...found];
}

const siteOf = (url: string) => (httpAddress(url) === null ? '' : site(url));
