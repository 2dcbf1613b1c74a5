import '../tokens.css';
import '../base.css';
import './compare.css';
import './print.css';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { languageTag } from '@/lib/basics/language-tag';
import { BesideChanges } from '../BesideChanges';
import { Say, useWords } from '../words/Say';
import { BackButton } from './CompareState';
import { Columns } from './Columns';
import type { Comparison } from './comparison';
import { type Block, blocks } from './blocks';
import { heatOf } from './heat';
import { HistoryChart } from './HistoryChart';
import { type Row, rows } from './rows';
import { SideHead } from './SideHead';
import { Sum } from './Sum';
import { Toolbar } from './Toolbar';
import { outcomeTexts } from './totals';
import { useSteps } from './use-steps';
import type { CompareProps } from './compare-props';

/** Two texts, what changed between them, and how the article came to this. */
export function Compare(props: CompareProps) {
  const { comparison, asked, view } = props;
  const { a, b, changes } = comparison;
  const { open, toggle, unfold } = useFolds(comparison);
  const all = useMemo(() => rows(changes), [changes]);
  const shown = useMemo(() => blocks(all, view.only), [all, view.only]);
  const stops = useMemo(() => stopsIn(shown), [shown]);
  const list = useRef<HTMLOListElement>(null);
  const reveal = useCallback(
    (rowId: string) => {
      const fold = foldOf(rowId, shown);
      if (fold !== null) unfold(fold);
    },
    [shown, unfold],
  );
  const steps = useSteps(stops, list, reveal);
  const goToParagraph = (at: number) => {
    const row = all.find(({ change, id }) => id.startsWith('b') && change.b.includes(at));
    if (row) steps.goTo(row.id);
  };
  const isBehind = asked.a !== a.key || asked.b !== b.key;
  return (
    <div class="compare">
      <Top {...props} onParagraph={goToParagraph} />
      <main aria-busy={isBehind}>
        <Toolbar {...props} steps={steps} isBehind={isBehind} />
        <Heads {...props} />
        <Outcomes {...props} />
        <Columns {...{ comparison, view, open, list }} blocks={shown} onToggle={toggle} onGoTo={steps.goTo} />
        <Beside comparison={comparison} />
      </main>
    </div>
  );
}

/** The headline, the sum and the history. */
function Top(props: CompareProps & { onParagraph(paragraph: number): void }) {
  const words = useWords();
  const { comparison, asked, history, view } = props;
  const { a, b } = comparison;
  const heat = useMemo(() => heatOf(history ?? [], b.key, b.paragraphs.length), [history, b]);
  return (
    <header class="top">
      {props.onBack && <BackButton onBack={props.onBack} />}
      <h1 class="paper-words" dir="auto" lang={languageTag(b.language) ?? undefined}>
        {b.title || a.title || words.text('without-headline')}
      </h1>
      <Sum comparison={comparison} view={view} onView={props.onView} />
      {history !== null && (
        <HistoryChart
          history={history}
          {...asked}
          heat={heat}
          onChoose={props.onChoose}
          onParagraph={props.onParagraph}
        />
      )}
    </header>
  );
}

/** Which text stands on either side. */
function Heads({ comparison: { a, b }, asked, choices, view, onChoose }: CompareProps) {
  return (
    <div class={`heads ${view.layout}`}>
      <SideHead at="left" side={a} chosen={asked.a} choices={choices} onChoose={key => onChoose(key, asked.b)} />
      <SideHead at="right" side={b} chosen={asked.b} choices={choices} onChoose={key => onChoose(asked.a, key)} />
    </div>
  );
}

/** What must be said before the changes. */
function Outcomes({ comparison: { changes }, view }: CompareProps) {
  const sentences = outcomeTexts(useWords(), changes, view.only);
  return (
    <>
      {sentences.map(sentence => (
        <p key={sentence} class="outcome">
          {sentence}
        </p>
      ))}
    </>
  );
}

/** What reads otherwise beside the two texts; nothing where nothing does. */
function Beside({ comparison: { a, b, changes } }: Pick<CompareProps, 'comparison'>) {
  if (changes.beside.length === 0) return null;
  return (
    <section class="beside" aria-labelledby="beside">
      <h2 id="beside">
        <Say id="beside-title" />
      </h2>
      <BesideChanges changes={changes.beside} language={b.language ?? a.language} />
    </section>
  );
}

/** Id of the fold that a row is in; `null` when it is in none. */
function foldOf(rowId: string, shown: readonly Block[]): string | null {
  const fold = shown.find(block => block.kind === 'fold' && block.rows.some(row => row.id === rowId));
  return fold?.kind === 'fold' ? fold.id : null;
}

// A moved paragraph stands in two rows; it is one change, stepped to where it stands now.
function stopsIn(shown: readonly Block[]): Row[] {
  return shown.flatMap(block =>
    block.kind === 'row' && !(block.row.change.op === 'moved' && block.row.at === 'left') ? [block.row] : [],
  );
}

const NONE: ReadonlySet<string> = new Set();

/** Which folds are open. They are named after rows of one comparison, so that another begins with all closed. */
function useFolds(comparison: Comparison) {
  const [state, setState] = useState({ comparison, open: NONE });
  const open = state.comparison === comparison ? state.open : NONE;
  const toggle = (id: string) => setState({ comparison, open: toggled(open, id) });
  const unfold = useCallback(
    (id: string) => {
      setState(now => ({ comparison, open: new Set([...(now.comparison === comparison ? now.open : NONE), id]) }));
    },
    [comparison],
  );
  return { open, toggle, unfold };
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
