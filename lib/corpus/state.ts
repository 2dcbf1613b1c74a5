import { answer } from './bare';
import { type Database, type State, STATE } from './database';
import { Overtaken } from './lock';

/** The one row of `meta`; it is there from the opening on. */
export async function stateOf(db: Database): Promise<State> {
  return (await db.meta.get(STATE))!;
}

/** Raise the turn; throws {@link Overtaken} when it is not the one that was read. First act of every writing transaction. */
export async function takeTurn(db: Database, read: State, change: Partial<State>): Promise<void> {
  const now = await stateOf(db);
  if (now.turn !== read.turn) throw new Overtaken();
  await db.meta.put({ ...now, ...change, turn: now.turn + 1 }, STATE);
}

/** As {@link takeTurn}, in a transaction over `meta`; the caller goes on beside it and is aborted with it. */
export async function takeTurnAt(transaction: IDBTransaction, read: State, change: Partial<State>): Promise<void> {
  const meta = transaction.objectStore('meta');
  const now = await answer<State>(meta.get(STATE));
  if (now.turn !== read.turn) throw new Overtaken();
  meta.put({ ...now, ...change, turn: now.turn + 1 } satisfies State, STATE);
}
