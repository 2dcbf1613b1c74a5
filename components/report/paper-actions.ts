import type { PaperState } from '@/lib/model/checked';

/** What the popup asks of the paper of the open page. Each rejects when the background does not answer. */
export interface PaperActions {
  state(): Promise<PaperState>;
  /** Open the page of ours where the paper is named: a prompt of the browser would close the popup. */
  name(site: string): void;
  decline(site: string): Promise<unknown>;
  unname(site: string): Promise<unknown>;
  /** @returns how many texts were deleted */
  forget(site: string): Promise<number>;
  follow(on: boolean): Promise<unknown>;
  openChanges(): void;
}
