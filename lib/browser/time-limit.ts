import { type FaultCode, fault } from '../model/faults';
import { FaultError } from '../model/fault-error';

/** Codes of faults that need no values. */
type Plain = Extract<FaultCode, 'page-busy' | 'too-slow'>;

/** The answer, or a rejection with the fault `late` when there is none within `ms`. What is late goes on, unheard. */
export async function inTime<T>(answer: Promise<T>, ms: number, late: Plain): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FaultError(fault(late))), ms);
  });
  return Promise.race([answer, limit]).finally(() => clearTimeout(timer));
}
