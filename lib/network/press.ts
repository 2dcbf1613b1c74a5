/**
 * What lets a request out: a press of the reader on a button that says what will be sent to whom. It lies in the
 * storage of the browser's session, so that it is over when the browser ends, and is taken back by "Stop".
 */
import { type Asked, jobId } from '../archives/asked';

/** One press, for one address and one archive; JSON. */
export interface Press extends Asked {
  /** The same for all addresses of one press. */
  readonly id: string;
  /** ms since 1970 */
  readonly at: number;
}

/** All keys of presses begin so. */
export const PRESSES = 'press ';

export const pressKey = (asked: Asked) => `${PRESSES}${jobId(asked)}`;

/** What a press allows, by key of the session's storage. Throws `RangeError` for an event that a script made. */
export function pressed(
  event: Pick<Event, 'isTrusted'>,
  all: readonly Asked[],
  { id, at }: Pick<Press, 'id' | 'at'>,
): Readonly<Record<string, Press>> {
  if (!event.isTrusted) throw new RangeError('only a press of the reader lets a request out');
  return Object.fromEntries(
    all.map(({ address, archive }) => [pressKey({ address, archive }), { id, at, address, archive }]),
  );
}

/** Whether what lies in the storage is a press for this address and this archive. */
export function isPressFor({ address, archive }: Asked, stored: unknown): stored is Press {
  if (typeof stored !== 'object' || stored === null) return false;
  const press = stored as Partial<Press>;
  return press.address === address && press.archive === archive && typeof press.id === 'string';
}
