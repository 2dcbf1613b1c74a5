import { useEffect, useRef, useState } from 'preact/hooks';
import { Say, useWords } from '../words/Say';
import type { PlacedFile } from './actions';
import { chosenFiles, droppedFiles, pastedFiles } from './given-files';

interface Props {
  onFiles(files: readonly PlacedFile[]): void;
}

/** Files and folders by pickers, dropped anywhere on the page, or pasted into it. */
export function DropZone({ onFiles }: Props) {
  const isOver = useGiven(onFiles);
  return (
    <div class={isOver ? 'drop over' : 'drop'}>
      <p>
        <Say
          id="drop"
          parts={{
            button: () => <Chooser id="files" say="drop-choose" onFiles={onFiles} />,
            folder: () => <Chooser id="folder" say="drop-folder" onFiles={onFiles} />,
          }}
        />
      </p>
      <p class="soft">
        <Say id="drop-kinds" />
      </p>
    </div>
  );
}

const CHOOSERS = { files: {}, folder: { webkitdirectory: true } } as const;

function Chooser({ id, say, onFiles }: Props & { id: keyof typeof CHOOSERS; say: 'drop-choose' | 'drop-folder' }) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={id === 'files' ? 'button primary' : 'button'} onClick={() => input.current?.click()}>
        <Say id={say} />
      </button>
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        class="unseen"
        tabIndex={-1}
        aria-label={words.text(id === 'files' ? 'drop-input' : 'drop-folder-input')}
        onChange={event => take(event.currentTarget, onFiles)}
        {...CHOOSERS[id]}
      />
    </>
  );
}

// Emptied after each choice, so that the same file can be chosen again.
function take(input: HTMLInputElement, onFiles: Props['onFiles']): void {
  const files = chosenFiles(input.files ?? []);
  input.value = '';
  if (files.length > 0) onFiles(files);
}

/** Whether files are held over the page; what is dropped on it or pasted into it is given on. */
function useGiven(onFiles: Props['onFiles']): boolean {
  const words = useWords();
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const undo = new AbortController();
    const { signal } = undo;
    const give = (files: readonly PlacedFile[]) => void (files.length > 0 && latest.current(files));
    const over = (event: DragEvent) => {
      event.preventDefault(); // the browser must not open what is dropped in place of the page
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      void droppedFiles(event.dataTransfer).then(give, () => give(chosenFiles(event.dataTransfer?.files ?? [])));
    };
    const paste = (event: ClipboardEvent) => {
      if (isTyping(event.target)) return;
      give(pastedFiles(event.clipboardData, words.text('pasted-name')));
    };
    addEventListener('dragover', over, { signal });
    addEventListener('dragleave', event => event.relatedTarget === null && setOver(false), { signal });
    addEventListener('drop', drop, { signal });
    addEventListener('paste', paste, { signal });
    return () => undo.abort();
  }, [words]);
  return isOver;
}

/** What is pasted into a field belongs to the field. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}
