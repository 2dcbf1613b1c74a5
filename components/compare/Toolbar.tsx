import { Icon, type IconName } from '../Icon';
import type { CompareProps, ExportFormat } from './compare-props';
import type { Steps } from './use-steps';

interface Option<Value> {
  readonly value: Value;
  readonly label: string;
}

const LAYOUTS: readonly Option<'side' | 'inline'>[] = [
  { value: 'side', label: 'Side by side' },
  { value: 'inline', label: 'In one line' },
];
const SCOPES: readonly Option<'changes' | 'all'>[] = [
  { value: 'changes', label: 'Only changes' },
  { value: 'all', label: 'Everything' },
];
const EXPORTS: readonly Option<ExportFormat>[] = [
  { value: 'html', label: 'HTML' },
  { value: 'markdown', label: 'Markdown' },
  { value: 'json', label: 'JSON' },
];

/** Stays in view: how to show, where one is, what to take away. */
export function Toolbar({
  view,
  onView,
  asked,
  onChoose,
  onExport,
  onPrint,
  steps,
  isBehind,
}: CompareProps & { steps: Steps; isBehind: boolean }) {
  return (
    <div class="toolbar" role="group" aria-label="Showing and saving">
      <Segments name="Layout" options={LAYOUTS} value={view.layout} onChange={layout => onView({ ...view, layout })} />
      <Segments name="Paragraphs" options={SCOPES} value={view.scope} onChange={scope => onView({ ...view, scope })} />
      <button type="button" class="button" onClick={() => onChoose(asked.b, asked.a)}>
        <Icon name="swap" /> Swap sides
      </button>
      <span class="stepper">
        <IconButton
          icon="previous"
          name="Previous change"
          shortcut="p"
          disabled={steps.of === 0}
          onClick={() => steps.step(-1)}
        />
        <IconButton
          icon="next"
          name="Next change"
          shortcut="n"
          disabled={steps.of === 0}
          onClick={() => steps.step(1)}
        />
        <span class="soft" aria-hidden="true">
          <kbd>p</kbd> <kbd>n</kbd>
        </span>
        <span class="position" role="status" aria-live="polite">
          {isBehind ? 'comparing …' : position(steps)}
        </span>
      </span>
      <span class="exports" role="group" aria-label="Save the comparison">
        <Icon name="download" />
        {EXPORTS.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            class="button"
            aria-label={`Save as ${label}`}
            onClick={() => onExport(value)}
          >
            {label}
          </button>
        ))}
        <IconButton icon="print" name="Print" onClick={onPrint} />
      </span>
    </div>
  );
}

function position({ at, of }: Steps): string {
  if (of === 0) return 'no change';
  return at === 0 ? `${of} change${of === 1 ? '' : 's'}` : `change ${at} of ${of}`;
}

interface IconButtonProps {
  readonly icon: IconName;
  readonly name: string;
  readonly shortcut?: string;
  readonly disabled?: boolean;
  onClick(): void;
}

function IconButton({ icon, name, shortcut, disabled, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="button square"
      title={name}
      aria-label={name}
      aria-keyshortcuts={shortcut}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

/** One of a few, all in sight. */
function Segments<Value extends string>({
  name,
  options,
  value,
  onChange,
}: {
  name: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange(value: Value): void;
}) {
  return (
    <span class="segments" role="group" aria-label={name}>
      {options.map(option => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </span>
  );
}
