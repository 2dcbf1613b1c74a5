import type { Asked } from '../archives/asked';
import { silentUntil } from '../network/ask';
import { pressKey, PRESSES } from '../network/press';
import { type QueueParts, storedLines } from './archive-queue';

/** The first job that the reader pressed for, is not through, and whose archive may be asked now. */
export async function nextJob(parts: QueueParts, now: () => number): Promise<Asked | null> {
  const held = new Set(await parts.session.keys(PRESSES));
  const waiting = (await storedLines(parts.kept)).filter(line => line.outcome === null && held.has(pressKey(line)));
  const silent = new Map<string, boolean>();
  for (const line of waiting) {
    const isSilent = silent.get(line.archive) ?? (await silentUntil(line.archive, { read: parts.kept.read, now })) > 0;
    silent.set(line.archive, isSilent);
    if (!isSilent) return line;
  }
  return null;
}
