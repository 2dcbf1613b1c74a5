/** What the section on papers can do, done. */
import { unnamePaper } from '@/lib/acts/paper-of-page';
import type { PapersActions } from '@/components/options/papers-actions';
import { askBackground } from '@/lib/browser/background-door';
import { giveBack, isGranted, papers, requestPatterns, savePapers } from '@/lib/browser/papers-store';
import { site } from '@/lib/origin/site';
import { EVERYWHERE, neverAt, patternOf, withPaper } from '@/lib/papers/papers';
import { openReaderStore } from '@/lib/reader/reader-store';

export function papersActions(): PapersActions {
  const reader = openReaderStore();
  return {
    load: async () => {
      const now = await papers();
      const isOpen = now.everywhere && (await isGranted(EVERYWHERE));
      const named = now.named.map(async ({ site: name, since }) => ({
        site: name,
        since,
        kept: (await reader.keptAt(name, 'visit')).length,
        granted: isOpen || (await isGranted(patternOf(name))),
      }));
      return { named: await Promise.all(named), everywhere: isOpen, never: now.never };
    },
    name: async text => {
      const name = siteIn(text);
      if (name === '') return { id: 'papers-no-address' };
      if (!(await requestPatterns([patternOf(name)]))) return { id: 'papers-refused' };
      await savePapers(withPaper(await papers(), name, new Date().toISOString()));
      return { id: 'papers-named-now', site: name };
    },
    remove: async name => void (await unnamePaper(name, { papers, savePapers, giveBack })),
    forget: name => askBackground('forgetPaper', { site: name }),
    everywhere,
    never,
    forgetReadings: () => reader.forgetReadings(),
  };
}

async function everywhere(on: boolean): ReturnType<PapersActions['everywhere']> {
  if (on && !(await requestPatterns([EVERYWHERE]))) return { id: 'papers-refused' };
  await savePapers({ ...(await papers()), everywhere: on });
  if (!on) await giveBack([EVERYWHERE]);
  return null;
}

async function never(text: string, on: boolean): ReturnType<PapersActions['never']> {
  const name = siteIn(text);
  if (name === '') return { id: 'papers-no-address' };
  const now = await papers();
  await savePapers(on ? neverAt(now, name) : { ...now, never: now.never.filter(each => each !== name) });
  return null;
}

/** The site of an address, or of a name such as "paper.example" without a scheme; "" for anything else. */
function siteIn(text: string): string {
  const given = text.trim();
  const named = /^https?:\/\//i.test(given) ? given : `https://${given}`;
  const found = URL.canParse(named) ? site(named) : '';
  return found.includes('.') ? found : '';
}
