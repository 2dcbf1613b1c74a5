/** One connection to the collection, shared by all acts, and opened anew after the browser has cut it. */
import { cutsConnection, faultBehind } from './storage-fault';

/** What can be opened and closed. */
interface Closable {
  close(): void;
}

export interface Reopening<T> {
  /** The connection, opened at the first call. After a failure the next call tries again. */
  corpus(): Promise<T>;
  /**
   * Do an act over the connection. An act that fails since the browser threw the stored data away is done once more,
   * over what there is now; after any other failure of the storage the next act begins with a new connection.
   */
  act<Answer>(work: () => Promise<Answer>): Promise<Answer>;
}

export function reopening<T extends Closable>(open: () => Promise<T>): Reopening<T> {
  let opening: Promise<T> | null = null;
  const corpus = () => {
    opening ??= open().catch(error => {
      opening = null;
      throw error;
    });
    return opening;
  };
  const drop = async () => {
    const old = opening;
    opening = null;
    await old?.then(
      each => each.close(),
      () => undefined, // it was never open
    );
  };
  const act = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await work();
    } catch (error) {
      const fault = faultBehind(error);
      if (!cutsConnection(fault)) throw error;
      await drop();
      if (fault.code !== 'storage-lost') throw error;
      return work();
    }
  };
  return { corpus, act };
}
