/** Checks of messages by schema. */
import * as v from 'valibot';
import type { Check } from './sender';

/** A check of every field of a type, optional ones included: a field that is forgotten fails to compile. */
export type Fields<T> = { readonly [Field in keyof T]-?: v.GenericSchema<unknown, T[Field]> };

/** The body as the schema gives it, `null` where it does not pass. */
export function checkBy<T>(schema: v.GenericSchema<unknown, T>): Check<T> {
  return body => {
    const parsed = v.safeParse(schema, body);
    return parsed.success ? parsed.output : null;
  };
}
