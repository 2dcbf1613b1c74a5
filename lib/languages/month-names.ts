/**
 * The names of the months in every language: a folder that has a `months.ts` is found by it. Apart from `origin.ts`,
 * which the open page does without.
 */
import { lazily } from '../basics/lazily';
import type { Words } from './word-list';

/** Beginnings of the names of the twelve months, January first, in small letters; several forms in one row. */
export type MonthNames = readonly Words[];

const ALL = import.meta.glob<MonthNames>('./*/months.ts', { eager: true, import: 'months' });

/** In the order of their codes. */
export const monthNames = lazily((): readonly MonthNames[] =>
  Object.keys(ALL)
    .sort()
    .map(path => ALL[path]),
);
