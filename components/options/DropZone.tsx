import { useEffect, useRef, useState } from 'preact/hooks';
import { Say, useWords } from '../words/Say';

interface Props {
  readonly isBusy: boolean;
  onFiles(files: readonly File[]): void;
}

/** Files by picker, or dropped anywhere on the page. */
export function DropZone({ isBusy, onFiles }: Props) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const isOver = useDrop({ isBusy, onFiles });
  const choose = () => (
    <button type="button" class="button primary" disabled={isBusy} onClick={() => input.current?.click()}>
      <Say id="drop-choose" />
    </button>
  );
  return (
    <div class={isOver ? 'drop over' : 'drop'}>
      <p>
        <Say id="drop" parts={{ button: choose }} />
      </p>
      <p class="soft">
        <Say id="drop-kinds" />
      </p>
      <input
        ref={input}
        id="files"
        type="file"
        multiple
        class="unseen"
        tabIndex={-1}
        aria-label={words.text('drop-input')}
        disabled={isBusy}
        onChange={event => take(event.currentTarget, onFiles)}
      />
    </div>
  );
}

// Emptied after each choice, so that the same file can be chosen again.
function take(input: HTMLInputElement, onFiles: Props['onFiles']): void {
  const files = Array.from(input.files ?? []);
  input.value = '';
  if (files.length > 0) onFiles(files);
}

/**
 * Whether files are held over the page. A running import refuses them, and the browser must still not open them in
 * place of the page.
 */
function useDrop(props: Pick<Props, 'isBusy' | 'onFiles'>): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const undo = new AbortController();
    const on = (type: string, act: (event: DragEvent) => void) =>
      addEventListener(type, event => act(event as DragEvent), { signal: undo.signal });
    on('dragover', event => {
      event.preventDefault();
      if (event.dataTransfer) {
        event.dataTransfer.dropEffect = latest.current.isBusy ? 'none' : 'copy';
      }
      setOver(!latest.current.isBusy);
    });
    on('dragleave', event => event.relatedTarget === null && setOver(false));
    on('drop', event => {
      event.preventDefault();
      setOver(false);
      const files = Array.from(event.dataTransfer?.files ?? []);
      if (files.length > 0 && !latest.current.isBusy) {
        latest.current.onFiles(files);
      }
    });
    return () => undo.abort();
  }, []);
  return isOver;
}
