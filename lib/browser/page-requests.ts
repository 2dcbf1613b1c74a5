/** Checks of messages to the reader of the open page, by hand: a schema library would take a tenth of its budget. */
import type { Check } from './sender';
import type { TellingLines } from '../model/page-draft';

const LINES = 100; // as many as a reading asks about

export const readRequest: Check<TellingLines> = body => {
  if (!isRecord(body) || Object.keys(body).length !== 2) {
    return null;
  }
  const { notices, credits } = body;
  return areLines(notices) && areLines(credits) ? { notices, credits } : null;
};

function areLines(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= LINES && value.every(line => typeof line === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
