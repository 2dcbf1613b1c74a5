import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly isBusy: boolean;
  onFiles(files: readonly File[]): void;
}

/** Files by picker, or dropped anywhere on the page. */
export function DropZone({ isBusy, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const isOver = useDrop(isBusy, onFiles);
  return (
    <div class={isOver ? 'drop over' : 'drop'}>
      <p>
        <b>Drop files anywhere</b> or{' '}
        <button type="button" class="button primary" disabled={isBusy} onClick={() => input.current?.click()}>
          Choose files
        </button>
      </p>
      <p class="soft">
        Saved articles (.html), plain text, Wireprint NDJSON (.ndjson, .gz), NewsSniffer comparison pages. The kind is
        recognised.
      </p>
      <input
        ref={input}
        id="files"
        type="file"
        multiple
        class="unseen"
        tabIndex={-1}
        aria-label="Files to import"
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

/** Whether files are held over the page. While an import runs they are refused, but the browser must not open them instead of the page. */
function useDrop(isBusy: boolean, onFiles: Props['onFiles']): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef({ isBusy, onFiles });
  latest.current = { isBusy, onFiles };
  useEffect(() => {
    const undo = new AbortController();
    const on = (type: string, act: (event: DragEvent) => void) =>
      addEventListener(type, event => act(event as DragEvent), { signal: undo.signal });
    on('dragover', event => {
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = latest.current.isBusy ? 'none' : 'copy';
      setOver(!latest.current.isBusy);
    });
    on('dragleave', event => event.relatedTarget === null && setOver(false));
    on('drop', event => {
      event.preventDefault();
      setOver(false);
      const files = Array.from(event.dataTransfer?.files ?? []);
      if (files.length > 0 && !latest.current.isBusy) latest.current.onFiles(files);
    });
    return () => undo.abort();
  }, []);
  return isOver;
}
