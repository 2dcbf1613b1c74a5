import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { Say } from '../words/Say';

/** ms that a deletion can be undone. Twice the least, ten seconds, since a reader at the keyboard has a way to go. */
const UNDO_FOR = 20_000;

interface Props {
  readonly name: string;
  readonly lasts?: number;
  onUndo(): void;
  /** The time is over, or the reader has said that it is well. */
  onOver(): void;
}

/** Says that something was deleted, and offers it back. The time stands still while the reader is at it. */
export function UndoNotice({ name, lasts = UNDO_FOR, onUndo, onOver }: Props) {
  const [isHeld, setHeld] = useState(false);
  const over = useRef(onOver);
  over.current = onOver;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []); // the button that was pressed is gone with its row
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => over.current(), lasts);
    return () => clearTimeout(timer);
  }, [isHeld, lasts]);
  return (
    <div
      class="notice"
      role="status"
      onFocusIn={event => setHeld((event.target as Element).matches(':focus-visible'))}
      onFocusOut={() => setHeld(false)}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
    >
      <p>
        <Icon name="check" /> <Say id="deleted" values={{ name }} />
      </p>
      <button ref={undo} type="button" class="button primary" onClick={onUndo}>
        <Say id="undo-deletion" />
      </button>
      <button type="button" class="button" onClick={onOver}>
        <Say id="close" />
      </button>
    </div>
  );
}
