/**
 * Checks of messages to the open page, written by hand: a schema library would take a tenth of the content script's
 * budget.
 */
import type { Check } from './sender';
import { HIGHLIGHT_STYLES } from '../model/closed-lists';
import type { Highlight } from '../model/highlights';
import type { TellingLines } from '../model/page-draft';

const STYLES: readonly unknown[] = HIGHLIGHT_STYLES;
const MOST = 10_000; // five for each of the 2,000 paragraphs that a reading may have

/** For `highlighted`, which asks for nothing in particular. */
export const emptyRequest: Check<Record<string, never>> = body =>
  isRecord(body) && Object.keys(body).length === 0 ? {} : null;

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

export const stepRequest: Check<{ by: 1 | -1 }> = body => {
  if (!isRecord(body) || Object.keys(body).length !== 1) {
    return null;
  }
  return body.by === 1 || body.by === -1 ? { by: body.by } : null;
};

export const highlightRequest: Check<{ highlights: Highlight[]; against: number }> = body => {
  if (!isRecord(body) || Object.keys(body).length !== 2 || !isOffset(body.against)) {
    return null;
  }
  const { highlights, against } = body;
  if (!Array.isArray(highlights) || highlights.length > MOST || !highlights.every(isHighlight)) {
    return null;
  }
  return { highlights, against };
};

function isHighlight(value: unknown): value is Highlight {
  if (!isRecord(value) || Object.keys(value).length !== 5) {
    return false;
  }
  const { paragraph, from, to, change, style } = value;
  return [paragraph, from, to, change].every(isOffset) && STYLES.includes(style);
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
