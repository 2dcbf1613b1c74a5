import type { Copy } from '@/lib/model/report';
import { percent } from '../words/numbers';
import { Say, useWords } from '../words/Say';

/** How much of each of both texts stands in the other. "All" is said of all only, never of a rounded share. */
export function CopyShares({ copy: { pageInCopy, copyInPage } }: { copy: Copy }) {
  const words = useWords();
  const [page, other] = [percent(words, pageInCopy), percent(words, copyInPage)];
  if (pageInCopy === 1 && copyInPage === 1) return <Say id="copy-shares-all" />;
  if (pageInCopy === 1) return <Say id="copy-shares-page-whole" values={{ other }} />;
  if (copyInPage === 1) return <Say id="copy-shares-other-whole" values={{ page }} />;
  return <Say id="copy-shares" values={{ page, other }} />;
}
