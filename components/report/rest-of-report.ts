/** Loads what stands below the fold of the popup after its answer is drawn: a reader waits for the answer alone. */
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReportProps } from './report-props';

type Rest = FunctionComponent<ReportProps>;

let loaded: Rest | null = null;

/** Load it ahead of its first use. */
export async function loadRest(): Promise<Rest> {
  loaded = (await import('./RestOfReport')).RestOfReport;
  return loaded;
}

/** What stands below the fold; `null` as long as it is loading; once there, it is drawn with the rest at once. */
export function useRest(): Rest | null {
  const [rest, setRest] = useState<{ readonly of: Rest } | null>(loaded && { of: loaded });
  useEffect(() => {
    if (rest === null) void loadRest().then(of => setRest({ of }));
  }, [rest]);
  return rest?.of ?? null;
}
