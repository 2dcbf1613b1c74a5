import { describe, expect, it } from 'vitest';
import { type Act, type Event, type Model, next, START } from '@/components/report/highlighting';
import { FULL } from '../invented-reports';

const CHANGES = FULL.changes!.from;
const COPY = FULL.copies[0].versionId;
const against = (from: number) => ({ ...FULL, changes: { ...FULL.changes!, from } });

/** The model after some events, and what was to be done, a word each: "paint 6", "clear", "step 1", "compare 4". */
function after(...events: Event[]): { model: Model; acts: string[] } {
  let model = START;
  const acts: string[] = [];
  for (const event of events) {
    const step = next(model, event);
    model = step.model;
    if (step.act) acts.push(named(step.act));
  }
  return { model, acts };
}

function named(act: Act): string {
  if (act.do === 'clear') return 'clear';
  return `${act.do} ${act.do === 'step' ? act.by : act.against}`;
}

const shown: Event = { type: 'report', report: FULL };
const painted: Event = { type: 'painted', against: CHANGES, placed: 3, changes: 4 };
const paintedCopy: Event = { type: 'painted', against: COPY, placed: 3, changes: 3 };
const found = (at: number): Event => ({ type: 'found', standing: { against: at, at: 2, of: 4, missing: 1 } });

describe('highlighting', () => {
  it('is painted when asked for, and counts what found no place', () => {
    const { model, acts } = after(shown, { type: 'asked', against: CHANGES }, painted);
    expect(acts).toEqual([`paint ${CHANGES}`]);
    expect(model.highlighting).toEqual({ state: 'on', against: CHANGES, at: 0, of: 3, missing: 1 });
  });

  it('steps, and is cleared', () => {
    const steps: Event[] = [
      { type: 'walked', by: -1 },
      { type: 'stepped', at: 3, of: 3 },
    ];
    const { model, acts } = after(shown, painted, ...steps);
    expect([acts, model.highlighting]).toEqual([['step -1'], expect.objectContaining({ at: 3, of: 3, missing: 1 })]);
    expect(next(model, { type: 'asked', against: null }).act).toEqual({ do: 'clear' });
    expect(next(model, { type: 'cleared' }).model.highlighting).toEqual({ state: 'off' });
  });

  it('follows the changes to another version, not what a copy shares', () => {
    expect(after(shown, painted, { type: 'report', report: against(4) }).acts).toEqual(['paint 4']);
    expect(after(shown, paintedCopy, { type: 'report', report: against(4) }).acts).toEqual([]);
    expect(after(shown, { type: 'report', report: against(4) }).acts).toEqual([]);
  });

  it.each([CHANGES, COPY])('takes up what stands of before against %d, where the reader was', versionId => {
    const { model, acts } = after(shown, found(versionId));
    expect(acts).toEqual([]);
    expect(model.highlighting).toEqual({ state: 'on', against: versionId, at: 2, of: 4, missing: 1 });
  });

  it('asks for the report that speaks of what stands, and takes it up then', () => {
    const { model, acts } = after(shown, found(4), { type: 'report', report: against(4) });
    expect(acts).toEqual(['compare 4']);
    expect(model).toMatchObject({ highlighting: { state: 'on', against: 4 }, awaited: null });
  });

  it.each([FULL, null])('clears what no report speaks of any more', report => {
    const { model, acts } = after(shown, found(99), { type: 'report', report });
    expect(acts).toEqual(['compare 99', 'clear']);
    expect(model.highlighting).toEqual({ state: 'off' });
  });

  it('paints nothing without a report, and says when the page is gone', () => {
    expect(after({ type: 'asked', against: 6 }).acts).toEqual([]);
    expect(after(shown, painted, { type: 'gone' }).model.highlighting).toEqual({ state: 'lost' });
  });

  it('stays off when a step is answered late', () => {
    expect(after(shown, { type: 'stepped', at: 1, of: 3 }).model.highlighting).toEqual({ state: 'off' });
  });
});
