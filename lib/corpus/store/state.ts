import { resultOf } from './transactions';
import { type Database, type Layout, type State, STATE } from './database';
import { Overtaken } from './lock';

/** The browser has deleted the database under an open corpus, and made an empty one anew. */
class CorpusLost extends Error {
  override readonly name = 'CorpusLostError';

  constructor() {
    super('the browser has deleted what was stored');
  }
}

/** The one row of `meta`; it is there from the opening on. Throws `CorpusLostError` when it is not. */
export async function stateOf(db: Database): Promise<State> {
  return present(await db.meta.get(STATE));
}

/** As {@link stateOf}, in a transaction over `meta`. */
export async function stateAt(transaction: IDBTransaction): Promise<State> {
  return present(await resultOf<State | undefined>(transaction.objectStore('meta').get(STATE)));
}

function present(state: State | undefined): State {
  if (state === undefined) throw new CorpusLost();
  return state;
}

/** Raise the turn; throws {@link Overtaken} when it is not the one that was read. First act of every writing transaction. */
export async function takeTurn(db: Database, read: State, change: Partial<State>): Promise<void> {
  const now = await stateOf(db);
  if (now.turn !== read.turn) throw new Overtaken();
  await db.meta.put({ ...now, ...change, turn: now.turn + 1 }, STATE);
}

/** As {@link takeTurn}, in a transaction over `meta`; the caller goes on beside it and is aborted with it. */
export async function takeTurnAt(transaction: IDBTransaction, read: State, change: Partial<State>): Promise<void> {
  const now = await stateAt(transaction);
  if (now.turn !== read.turn) throw new Overtaken();
  transaction.objectStore('meta').put({ ...now, ...change, turn: now.turn + 1 } satisfies State, STATE);
}

/** Throws {@link Overtaken} when the rows have moved to another generation. In a transaction over `meta`. */
export async function stillIn(transaction: IDBTransaction, layout: Layout): Promise<void> {
  if ((await stateAt(transaction)).layout.generation !== layout.generation) throw new Overtaken();
}
