import { Icon, type IconName } from '../Icon';
import { Say, useWords } from '../words/Say';
import type { MessageId } from '../words/words';
import type { CompareProps, ExportFormat } from './compare-props';
import type { Steps } from './use-steps';

type Label = Extract<MessageId, `${'layout' | 'scope'}-${string}`>;

interface Option<Value> {
  readonly value: Value;
  readonly label: Label;
}

const LAYOUTS: readonly Option<'side' | 'inline'>[] = [
  { value: 'side', label: 'layout-side' },
  { value: 'inline', label: 'layout-inline' },
];
const SCOPES: readonly Option<'changes' | 'all'>[] = [
  { value: 'changes', label: 'scope-changes' },
  { value: 'all', label: 'scope-all' },
];
/** Names of formats, the same in every language. */
const EXPORTS: readonly { readonly value: ExportFormat; readonly format: string }[] = [
  { value: 'html', format: 'HTML' },
  { value: 'markdown', format: 'Markdown' },
  { value: 'json', format: 'JSON' },
];

type Props = CompareProps & { readonly steps: Steps; readonly isBehind: boolean };

/** Stays in view: how to show, where one is, what to take away. */
export function Toolbar(props: Props) {
  const words = useWords();
  const { view, onView, asked, onChoose } = props;
  return (
    <div class="toolbar" role="group" aria-label={words.text('toolbar-label')}>
      <Segments
        name="layout-label"
        options={LAYOUTS}
        value={view.layout}
        onChange={layout => onView({ ...view, layout })}
      />
      <Segments name="scope-label" options={SCOPES} value={view.scope} onChange={scope => onView({ ...view, scope })} />
      <button type="button" class="button" onClick={() => onChoose(asked.b, asked.a)}>
        <Icon name="swap" /> <Say id="swap" />
      </button>
      <Stepper steps={props.steps} isBehind={props.isBehind} />
      {props.onExport && props.onPrint && <Exports onExport={props.onExport} onPrint={props.onPrint} />}
    </div>
  );
}

function Stepper({ steps, isBehind }: Pick<Props, 'steps' | 'isBehind'>) {
  const isNone = steps.of === 0;
  return (
    <span class="stepper">
      <IconButton icon="previous" name="step-previous" shortcut="p" disabled={isNone} onClick={() => steps.step(-1)} />
      <IconButton icon="next" name="step-next" shortcut="n" disabled={isNone} onClick={() => steps.step(1)} />
      <span class="soft" aria-hidden="true">
        <kbd>p</kbd> <kbd>n</kbd>
      </span>
      <span class="position" role="status" aria-live="polite">
        {isBehind ? <Say id="step-waiting" /> : <Position {...steps} />}
      </span>
    </span>
  );
}

function Position({ at, of }: Steps) {
  if (of === 0) return <Say id="step-none" />;
  return at === 0 ? <Say id="step-count" values={{ of }} /> : <Say id="step-at" values={{ at, of }} />;
}

function Exports({ onExport, onPrint }: Required<Pick<CompareProps, 'onExport' | 'onPrint'>>) {
  const words = useWords();
  return (
    <span class="exports" role="group" aria-label={words.text('save-label')}>
      <Icon name="download" />
      {EXPORTS.map(({ value, format }) => (
        <button
          key={value}
          type="button"
          class="button"
          aria-label={words.text('save-as', { format })}
          onClick={() => onExport(value)}
        >
          {format}
        </button>
      ))}
      <IconButton icon="print" name="print" onClick={onPrint} />
    </span>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  readonly name: Extract<MessageId, 'step-previous' | 'step-next' | 'print'>;
  readonly shortcut?: string;
  readonly disabled?: boolean;
  onClick(): void;
}

function IconButton({ icon, name, shortcut, disabled, onClick }: IconButtonProps) {
  const said = useWords().text(name);
  return (
    <button
      type="button"
      class="button square"
      title={said}
      aria-label={said}
      aria-keyshortcuts={shortcut}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

interface SegmentsProps<Value> {
  readonly name: Label;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  onChange(value: Value): void;
}

/** One of a few, all in sight. */
function Segments<Value extends string>({ name, options, value, onChange }: SegmentsProps<Value>) {
  return (
    <span class="segments" role="group" aria-label={useWords().text(name)}>
      {options.map(option => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          <Say id={option.label} />
        </button>
      ))}
    </span>
  );
}
