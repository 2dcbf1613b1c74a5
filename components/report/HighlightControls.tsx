import { Icon } from '../Icon';
import { Say, useWords } from '../words/Say';
import type { MessageId } from '../words/words';
import type { FootProps } from './foot-props';
import { type Highlighting, isHighlighted } from './highlighting';

type SwitchProps = Pick<FootProps, 'highlighting' | 'since' | 'onHighlight'>;

/** Shows the changes in the page, or hides them. */
export function HighlightSwitch({ highlighting, since, onHighlight }: SwitchProps) {
  const words = useWords();
  const isOn = isHighlighted(highlighting, since);
  return (
    <button
      type="button"
      class={isOn ? 'button' : 'button primary'}
      role="switch"
      aria-checked={isOn}
      aria-label={words.text('highlight-changes')}
      title={words.text('highlight-warning')}
      onClick={() => onHighlight(isOn ? null : since)}
    >
      <Say id={isOn ? 'highlight-changes-off' : 'highlight-changes'} />
    </button>
  );
}

type On = Extract<Highlighting, { state: 'on' }>;
type StepsProps = Pick<FootProps, 'since' | 'onStep'> & { readonly highlighting: On };

const OF_CHANGES = { group: 'highlights-of-changes', previous: 'previous-change', next: 'next-change' } as const;
const OF_PASSAGES = { group: 'highlights-of-passages', previous: 'previous-passage', next: 'next-passage' } as const;

/** Steps through what is highlighted. */
export function Steps({ highlighting, since, onStep }: StepsProps) {
  const words = useWords();
  const names = highlighting.against === since ? OF_CHANGES : OF_PASSAGES;
  const isNone = highlighting.of === 0;
  return (
    <div class="steps" role="group" aria-label={words.text(names.group)}>
      <span role="status">
        <Position {...highlighting} />
      </span>
      <StepButton icon="previous" shortcut="p" name={names.previous} isNone={isNone} onPress={() => onStep(-1)} />
      <StepButton icon="next" shortcut="n" name={names.next} isNone={isNone} onPress={() => onStep(1)} />
      <span class="soft steps-warning">
        <Say id="highlight-warning" />
      </span>
    </div>
  );
}

function Position({ at, of, missing }: On) {
  if (at === 0 && missing === 0) {
    return <Say id="highlights-count" values={{ count: of }} />;
  }
  if (at === 0) {
    return <Say id="highlights-count-missing" values={{ count: of, missing }} />;
  }
  if (missing === 0) {
    return <Say id="highlights-at" values={{ at, of }} />;
  }
  return <Say id="highlights-at-missing" values={{ at, of, missing }} />;
}

interface StepProps {
  readonly icon: 'previous' | 'next';
  readonly shortcut: string;
  readonly name: Extract<MessageId, `${'previous' | 'next'}-${'change' | 'passage'}`>;
  readonly isNone: boolean;
  onPress(): void;
}

function StepButton({ icon, shortcut, name, isNone, onPress }: StepProps) {
  return (
    <button
      type="button"
      class="button square"
      title={shortcut}
      aria-label={useWords().text(name)}
      aria-keyshortcuts={shortcut}
      disabled={isNone}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
