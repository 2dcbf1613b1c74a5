import { errorMessage } from '../basics/error-message';
import { type Fault, fault } from './faults';

/** A fault on its way to whoever tells the reader; the message is for developers. */
export class FaultError extends Error {
  constructor(
    readonly fault: Fault,
    options?: ErrorOptions,
  ) {
    super(fault.code, options);
  }
}

/** The fault of what was thrown; "failed", with what it says of itself, for what nobody foresaw. */
export function faultOf(thrown: unknown): Fault {
  return thrown instanceof FaultError ? thrown.fault : fault('failed', { detail: errorMessage(thrown) });
}
