/** The one export that runs or has just ended, with how far it is. */
import { useRef, useState } from 'preact/hooks';
import type { ExportEnd, ExportRequest, ExportWatch } from './export-request';

export type ExportState =
  | { readonly state: 'running'; readonly name: string; readonly done: number; readonly of: number }
  | { readonly state: 'ended'; readonly name: string; readonly end: ExportEnd };

export interface Exports {
  /** Ends the one that runs. Rejects when it fails. */
  start(request: ExportRequest, name: string): Promise<ExportEnd>;
  cancel(): void;
  dismiss(): void;
}

type Doing = (request: ExportRequest, watch: ExportWatch) => Promise<ExportEnd>;

// ms between two drawings of the progress.
const DRAW_EVERY = 150;

export function useExports(exportFile: Doing): [ExportState | null, Exports] {
  const [state, setState] = useState<ExportState | null>(null);
  const running = useRef(new AbortController());
  const start = async (request: ExportRequest, name: string) => {
    running.current.abort();
    const own = (running.current = new AbortController());
    const show = (next: ExportState | null) => running.current === own && setState(next);
    show({ state: 'running', name, done: 0, of: 0 });
    try {
      const onProgress = seldom((done, of) => show({ state: 'running', name, done, of }));
      const end = await exportFile(request, { onProgress, signal: own.signal });
      show({ state: 'ended', name, end });
      return end;
    } catch (error) {
      show(null);
      throw error;
    }
  };
  return [state, { start, cancel: () => running.current.abort(), dismiss: () => setState(null) }];
}

function seldom(tell: (done: number, of: number) => void): (done: number, of: number) => void {
  let told = -Infinity;
  return (done, of) => {
    if (performance.now() - told < DRAW_EVERY) return;
    told = performance.now();
    tell(done, of);
  };
}
