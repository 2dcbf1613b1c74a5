/**
 * The highlights of the open page, as a reducer: a model and an event give the next model and at most one act.
 * Highlights outlive the popup, which closes with every click into the page. The next popup finds them and takes them
 * up.
 */
import type { Highlight, Highlighted } from '@/lib/model/highlights';
import type { Report } from '@/lib/model/report';
import { highlightsAgainst } from './highlights-of';

/**
 * The changes since a version, or the words a copy shares; `against` is its id. `at` counts from 1, 0 before the first
 * step.
 */
export type Highlighting =
  /** `lost`: the page is gone. */
  | { readonly state: 'off' | 'lost' }
  | {
      readonly state: 'on';
      readonly against: number;
      readonly at: number;
      readonly of: number;
      /** Changes that found no place in the page. */
      readonly missing: number;
    };

export interface Model {
  readonly highlighting: Highlighting;
  /** The report on view; `null` without one. */
  readonly shown: Report | null;
  /** Highlights of before that the report on view does not speak of, while another one is asked for. */
  readonly awaited: Highlighted | null;
}

export const START: Model = {
  highlighting: { state: 'off' },
  shown: null,
  awaited: null,
};

export type Event =
  /** The reader asks for highlights against a version; `null`: for none. */
  | { readonly type: 'asked'; readonly against: number | null }
  /** The reader goes to the next (1) or previous (-1) one. */
  | { readonly type: 'walked'; readonly by: 1 | -1 }
  /** Another report is on view, or none. */
  | { readonly type: 'report'; readonly report: Report | null }
  /** Highlights of before stand in the page. */
  | { readonly type: 'found'; readonly standing: Highlighted }
  /** What the page answers. */
  | { readonly type: 'painted'; readonly against: number; readonly placed: number; readonly changes: number }
  | { readonly type: 'cleared' }
  | { readonly type: 'stepped'; readonly at: number; readonly of: number }
  | { readonly type: 'gone' };

/** What is to be done, outside. */
export type Act =
  | { readonly do: 'paint'; readonly highlights: readonly Highlight[]; readonly against: number }
  | { readonly do: 'clear' }
  | { readonly do: 'step'; readonly by: 1 | -1 }
  /** Compare the page with a version, so that the report speaks of it. */
  | { readonly do: 'compare'; readonly against: number };

export interface Next {
  readonly model: Model;
  readonly act: Act | null;
}

/** The next model, and what is to be done. Pure. */
export function next(model: Model, event: Event): Next {
  switch (event.type) {
    case 'asked':
      return { model, act: event.against === null ? { do: 'clear' } : paint(model.shown, event.against) };
    case 'walked':
      return { model, act: { do: 'step', by: event.by } };
    case 'report':
      return withReport({ ...model, shown: event.report }, since(model.shown));
    case 'found':
      return withFound(model, event.standing);
    default:
      return { model: { ...model, highlighting: answered(model.highlighting, event) }, act: null };
  }
}

/** Whether it is this that is highlighted. */
export function isHighlighted(highlighting: Highlighting, against: number | null): boolean {
  return highlighting.state === 'on' && highlighting.against === against;
}

type Answer = Extract<Event, { type: 'painted' | 'cleared' | 'stepped' | 'gone' }>;

function answered(highlighting: Highlighting, event: Answer): Highlighting {
  switch (event.type) {
    case 'painted': {
      const { against, placed, changes } = event;
      return {
        state: 'on',
        against,
        at: 0,
        of: placed,
        missing: changes - placed,
      };
    }
    case 'cleared':
      return { state: 'off' };
    case 'gone':
      return { state: 'lost' };
    case 'stepped':
      return highlighting.state === 'on'
        ? {
            ...highlighting,
            at: event.at,
            of: event.of,
          }
        : highlighting;
  }
}

// The changes are painted anew when they are since another version; what a copy shares stays as it is.
function withReport(model: Model, before: number | null): Next {
  if (model.awaited !== null) {
    return takenUp({ ...model, awaited: null }, model.awaited);
  }
  const now = since(model.shown);
  const isOfChanges = before !== null && isHighlighted(model.highlighting, before);
  return { model, act: isOfChanges && now !== null ? paint(model.shown, now) : null };
}

function withFound(model: Model, standing: Highlighted): Next {
  if (speaksOf(model.shown, standing.against)) {
    return takenUp(model, standing);
  }
  return { model: { ...model, awaited: standing }, act: { do: 'compare', against: standing.against } };
}

// Where no report speaks of them any more, their version is gone: they are taken away.
function takenUp(model: Model, standing: Highlighted): Next {
  if (!speaksOf(model.shown, standing.against)) {
    return { model, act: { do: 'clear' } };
  }
  return { model: { ...model, highlighting: { state: 'on', ...standing } }, act: null };
}

function paint(shown: Report | null, against: number): Act | null {
  return shown === null
    ? null
    : {
        do: 'paint',
        highlights: highlightsAgainst(shown, against),
        against,
      };
}

function since(shown: Report | null): number | null {
  return shown?.changes?.from ?? null;
}

function speaksOf(shown: Report | null, versionId: number): boolean {
  return since(shown) === versionId || (shown?.copies.some(copy => copy.versionId === versionId) ?? false);
}
