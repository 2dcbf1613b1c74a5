import type { CorpusEntry } from '@/lib/model/article';
import { languageName } from '../words/numbers';
import { Say, useWords } from '../words/Say';
import { corpusNameText } from '../words/stored-words';
import { type Row, valuesOf } from './shelf';
import { FLAGS, SORTS, type ViewState } from './view-state';

const FLAG_WORDS = {
  inTexts: 'library-in-texts',
  hasVersions: 'library-has-versions',
  hasCopies: 'library-has-copies',
  changedSinceKept: 'library-changed',
} as const;

interface Props {
  readonly state: ViewState;
  readonly rows: readonly Row[];
  readonly corpora: readonly CorpusEntry[];
  onChange(change: Partial<ViewState>): void;
}

/** The search, the filters and the order. */
export function Filters({ state, rows, corpora, onChange }: Props) {
  const words = useWords();
  const choices = {
    paper: valuesOf(rows, 'paper').map(value => [value, value] as const),
    language: valuesOf(rows, 'language').map(value => [value, languageName(words, value)] as const),
    corpus: corpora.map(corpus => [String(corpus.id), corpusNameText(words, corpus)] as const),
  };
  return (
    <form role="search" class="filters" onSubmit={event => event.preventDefault()}>
      <label class="wide">
        <Say id="library-search" />
        <input type="search" value={state.query} onInput={event => onChange({ query: event.currentTarget.value })} />
      </label>
      {(['paper', 'language', 'corpus'] as const).map(name => (
        <Choice
          key={name}
          name={name}
          value={state[name]}
          choices={choices[name]}
          onChoose={value => onChange({ [name]: value })}
        />
      ))}
      {(['from', 'to'] as const).map(name => (
        <label key={name}>
          <Say id={`library-${name}`} />
          <input type="date" value={state[name]} onChange={event => onChange({ [name]: event.currentTarget.value })} />
        </label>
      ))}
      <label>
        <Say id="library-sort" />
        <select value={state.sort} onChange={event => onChange({ sort: SORTS[event.currentTarget.selectedIndex] })}>
          {SORTS.map(sort => (
            <option key={sort} value={sort}>
              {words.text(`library-sort-${sort}`)}
            </option>
          ))}
        </select>
      </label>
      {FLAGS.map(name => (
        <label key={name} class="check">
          <input
            type="checkbox"
            checked={state[name]}
            onChange={event => onChange({ [name]: event.currentTarget.checked })}
          />
          <Say id={FLAG_WORDS[name]} />
        </label>
      ))}
    </form>
  );
}

interface ChoiceProps {
  readonly name: 'paper' | 'language' | 'corpus';
  readonly value: string;
  readonly choices: readonly (readonly [value: string, shown: string])[];
  onChoose(value: string): void;
}

function Choice({ name, value, choices, onChoose }: ChoiceProps) {
  return (
    <label>
      <Say id={`library-${name}`} />
      <select value={value} onChange={event => onChoose(event.currentTarget.value)}>
        <option value="">{useWords().text('library-all')}</option>
        {choices.map(([each, shown]) => (
          <option key={each} value={each}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
}
