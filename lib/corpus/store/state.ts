/** The state of the corpus, and the turn by which writers see each other. */
import { Overtaken } from './lock';
import { type Layout, type State, STATE } from './rows';
import { putInto, rowIn, type Source } from './transactions';

/** The browser has deleted the database under an open corpus, and made an empty one anew. */
class CorpusLost extends Error {
  override readonly name = 'CorpusLostError';

  constructor() {
    super('the browser has deleted what was stored');
  }
}

/** The one row of `meta`, which is written when the corpus is made. Throws `CorpusLostError` when it is missing. */
export async function stateOf(source: Source): Promise<State> {
  const state = await rowIn<State>(source, 'meta', STATE);
  if (state === undefined) throw new CorpusLost();
  return state;
}

/**
 * Raise the turn. Throws {@link Overtaken} when the turn is not the one that was read. This is the first act of every
 * writing transaction. Its other requests may be sent beside this one, and are undone with it.
 */
export async function takeTurn(source: Source, read: State, change: Partial<State>): Promise<void> {
  const now = await stateOf(source);
  if (now.turn !== read.turn) throw new Overtaken();
  await putInto(
    source,
    'meta',
    {
      ...now,
      ...change,
      turn: now.turn + 1,
    } satisfies State,
    STATE,
  );
}

/** Throws {@link Overtaken} when the rows have moved to another generation. In a transaction over `meta`. */
export async function checkGeneration(transaction: IDBTransaction, layout: Layout): Promise<void> {
  if ((await stateOf(transaction)).layout.generation !== layout.generation) {
    throw new Overtaken();
  }
}
