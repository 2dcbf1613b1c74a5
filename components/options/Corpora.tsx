import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { faultOf } from '@/lib/model/fault-error';
import type { Fault } from '@/lib/model/faults';
import { exampleOf, KEPT_CORPUS } from '@/lib/model/stored-names';
import type { CorpusEntry } from '@/lib/model/article';
import type { ImportProgress } from '@/lib/acts/import-progress';
import { Icon } from '../Icon';
import { faultText } from '../words/fault-words';
import { Say, useWords } from '../words/Say';
import { corpusNameText } from '../words/stored-words';
import type { Words } from '../words/words';
import type { FilesToImport, Job, OptionsActions, PlacedFile, RunningImport } from './actions';
import { ExportJob } from '../export/ExportJob';
import type { ExportedWhole, ExportFormat } from '../export/export-request';
import { useExports } from '../export/use-exports';
import { CollectionNotes } from './CollectionNotes';
import { ColumnsForm } from './ColumnsForm';
import { CorporaTable } from './CorporaTable';
import { DropZone } from './DropZone';
import { ImportJob } from './ImportJob';
import { type Asked, type Intake, useIntake } from './use-intake';
import { RestoreForm } from './RestoreForm';
import { SeedOffer } from './SeedOffer';
import { UndoNotice } from './UndoNotice';

type Listing =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly fault: Fault }
  | { readonly state: 'listed'; readonly corpora: readonly CorpusEntry[] };

/** Import, progress, and the list of what is there. */
export function Corpora({ actions }: { actions: OptionsActions }) {
  const words = useWords();
  const [listing, reload] = useListing(actions);
  const [jobs, imports] = useImports(actions, reload);
  const [asked, intake] = useIntake(actions, imports.begin);
  const [deleted, deletion] = useDeletion(actions, reload);
  const [fault, setFault] = useState<Fault | null>(null);
  const isRunning = jobs.some(({ progress }) => progress.state === 'running');
  const carrying = useCarrying(actions);
  const guarded = (act: Promise<unknown>) =>
    void act.then(
      () => setFault(null),
      error => setFault(faultOf(error)),
    );
  return (
    <>
      <Lead />
      <CollectionNotes
        actions={actions}
        written={listing}
        onBackup={() => {
          const kept = listing.state === 'listed' && listing.corpora.find(({ id }) => id === KEPT_CORPUS);
          if (kept) guarded(carrying.start({ corpus: kept }, 'ndjson').then(reload));
        }}
      />
      <DropZone onFiles={intake.take} />
      <Questions asked={asked} intake={intake} />
      <Jobs jobs={jobs} imports={imports} actions={actions} />
      {deleted && (
        <UndoNotice
          key={deleted[0].id}
          name={nameOf(words, deleted)}
          onUndo={() => guarded(deletion.undo())}
          onOver={() => guarded(deletion.settle())}
        />
      )}
      <ExportJob {...carrying} />
      {fault !== null && <FaultNote fault={fault} />}
      <AskingList
        listing={listing}
        isBusy={isRunning}
        onRetry={reload}
        format={carrying.format}
        onFormat={carrying.onFormat}
        onExport={what => guarded(carrying.start(what))}
        onDelete={corpus => guarded(deletion.remove([corpus]))}
      />
      {listing.state === 'listed' && (
        <SeedOffer
          isFirst={listing.corpora.length === 0}
          isBusy={isRunning}
          isImported={listing.corpora.some(isExample)}
          onImport={imports.seeds}
          onRemove={() => guarded(deletion.remove(listing.corpora.filter(isExample)))}
        />
      )}
    </>
  );
}

/** The list, which asks once before all that the reader kept by hand is deleted. */
function AskingList(props: ListProps) {
  const [doubted, setDoubted] = useState<CorpusEntry | null>(null);
  const onDelete = (corpus: CorpusEntry) => (corpus.id === KEPT_CORPUS ? setDoubted(corpus) : props.onDelete(corpus));
  return (
    <>
      {doubted && (
        <KeptQuestion
          onNo={() => setDoubted(null)}
          onYes={() => {
            setDoubted(null);
            props.onDelete(doubted);
          }}
        />
      )}
      <List {...props} onDelete={onDelete} />
    </>
  );
}

/** Asked before all that the reader kept by hand is deleted: no file has it. */
function KeptQuestion({ onYes, onNo }: { onYes(): void; onNo(): void }) {
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <div class="notice" role="alert" onKeyDown={event => event.key === 'Escape' && onNo()}>
      <p>
        <Icon name="alert" /> <Say id="kept-sure" />
      </p>
      <button ref={no} type="button" class="button primary" onClick={onNo}>
        <Say id="kept-no" />
      </button>
      <button type="button" class="button" onClick={onYes}>
        <Say id="kept-yes" />
      </button>
    </div>
  );
}

function Lead() {
  return (
    <>
      <h1>
        <Say id="section-corpora" />
      </h1>
      <p class="soft lead">
        <Say id="corpora-lead" />
      </p>
    </>
  );
}

function FaultNote({ fault }: { fault: Fault }) {
  return (
    <p class="fault" role="alert">
      <Icon name="alert" /> {faultText(useWords(), fault)}
    </p>
  );
}

function Jobs({ jobs, imports, actions }: { jobs: readonly Job[]; imports: Imports; actions: OptionsActions }) {
  return (
    <>
      {jobs.map(job => (
        <ImportJob
          key={job.id}
          job={job}
          onCancel={() => imports.cancel(job.id)}
          onDismiss={() => imports.dismiss(job.id)}
          onCopy={actions.copy}
          onSave={actions.save}
        />
      ))}
    </>
  );
}

/** What is asked before an import. */
function Questions({ asked, intake }: { asked: Asked | null; intake: Intake }) {
  if (asked === null) return null;
  if ('tables' in asked) {
    // The next files are another question: nothing that was chosen for these holds for them.
    const files = asked.tables.map(({ path }) => path).join('/');
    return <ColumnsForm key={files} tables={asked.tables} onImport={intake.answer} onCancel={intake.drop} />;
  }
  return (
    <RestoreForm
      backup={asked.backup}
      onRestore={() => intake.restore(true)}
      onApart={() => intake.restore(false)}
      onCancel={intake.drop}
    />
  );
}

/** Exports, by the format that is chosen. */
function useCarrying(actions: OptionsActions) {
  const words = useWords();
  const [format, onFormat] = useState<ExportFormat>('ndjson');
  const [state, exports] = useExports(actions.exportFile);
  const start = (what: ExportedWhole, as: ExportFormat = format) =>
    exports.start({ what, format: as }, exportName(words, what));
  return { format, onFormat, state, exports, start };
}

function exportName(words: Words, what: ExportedWhole): string {
  if (what === 'everything') return words.text('export-everything-name');
  return 'corpus' in what ? corpusNameText(words, what.corpus) : words.text('export-articles-name');
}

interface ListProps {
  readonly listing: Listing;
  readonly isBusy: boolean;
  readonly format: ExportFormat;
  onFormat(format: ExportFormat): void;
  onRetry(): void;
  onExport(what: ExportedWhole): void;
  onDelete(corpus: CorpusEntry): void;
}

function List(props: ListProps) {
  const { listing, isBusy, onRetry } = props;
  if (listing.state === 'loading')
    return (
      <p class="soft" role="status">
        <Say id="corpora-loading" />
      </p>
    );
  if (listing.state === 'failed') {
    return <NotListed fault={listing.fault} onRetry={onRetry} />;
  }
  const { corpora } = listing;
  if (corpora.length > 0) {
    return <CorporaTable {...props} corpora={corpora} />;
  }
  if (isBusy) return null; // the first one is on its way
  return (
    <p class="empty">
      <Icon name="box" /> <Say id="corpora-none" />
    </p>
  );
}

function NotListed({ fault, onRetry }: { fault: Fault; onRetry(): void }) {
  const words = useWords();
  return (
    <div class="fault" role="alert">
      <p>
        <Icon name="alert" /> <Say id="corpora-failed" values={{ reason: faultText(words, fault) }} />
      </p>
      <button type="button" class="button" onClick={onRetry}>
        <Say id="try-again" />
      </button>
    </div>
  );
}

function useListing(actions: OptionsActions): [Listing, () => void] {
  const [listing, setListing] = useState<Listing>({ state: 'loading' });
  const reload = useCallback(() => {
    actions.corpora().then(
      corpora => setListing({ state: 'listed', corpora }),
      error => setListing({ state: 'failed', fault: faultOf(error) }),
    );
  }, [actions]);
  useEffect(reload, [reload]);
  return [listing, reload];
}

interface Imports {
  begin(given: FilesToImport): void;
  seeds(): void;
  cancel(id: number): void;
  dismiss(id: number): void;
}

/** Imports that run, wait or have just ended. A new one takes the place of those that have ended. */
function useImports(actions: OptionsActions, reload: () => void): [readonly Job[], Imports] {
  const words = useWords();
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const running = useRef(new Map<number, RunningImport>());
  const last = useRef(0);
  const change = (id: number, to: Partial<Job>) =>
    setJobs(now => now.map(job => (job.id === id ? { ...job, ...to } : job)));
  const begin = (title: string, start: (onProgress: (progress: ImportProgress) => void) => RunningImport) => {
    const id = ++last.current;
    let began = performance.now();
    let isWaiting = true;
    if (location.hash.length > 1) location.hash = '#corpora'; // dropped in another section: its progress is shown here
    const tell = (progress: ImportProgress) => {
      if (isWaiting) began = performance.now(); // the time before its turn says nothing of its pace
      isWaiting &&= progress.file === '';
      const elapsed = performance.now() - began;
      setJobs(now => withJob(now, { id, title, progress, elapsed, isCancelling: false }));
      if (progress.state !== 'running') reload();
    };
    running.current.set(id, start(tell));
  };
  return [
    jobs,
    {
      begin: given => begin(titleOf(words, given.files), tell => actions.importFiles(given, tell)),
      seeds: () => begin(words.text('seeds-title'), actions.importSeeds),
      cancel: id => {
        running.current.get(id)?.cancel();
        change(id, { isCancelling: true });
      },
      dismiss: id => setJobs(now => now.filter(job => job.id !== id)),
    },
  ];
}

function withJob(jobs: readonly Job[], job: Job): readonly Job[] {
  const known = jobs.find(({ id }) => id === job.id);
  const isCancelling = known?.isCancelling ?? false;
  if (known) return jobs.map(each => (each === known ? { ...job, isCancelling } : each));
  return [...jobs.filter(({ progress }) => progress.state === 'running'), job];
}

/** The name of the one file, else how many there are. */
function titleOf(words: Words, files: readonly PlacedFile[]): string {
  return files.length === 1 ? files[0].file.name : words.text('import-files', { files: files.length });
}

/** What came with the extension. */
const isExample = (corpus: CorpusEntry) => exampleOf(corpus) !== null;

/** What was deleted is called by its name, the examples together. */
function nameOf(words: Words, deleted: readonly CorpusEntry[]): string {
  return deleted.length > 1 ? words.text('seeds-title') : corpusNameText(words, deleted[0]);
}

interface Deletion {
  remove(corpora: readonly CorpusEntry[]): Promise<void>;
  undo(): Promise<void>;
  settle(): Promise<void>;
}

/** One deletion can be undone at a time: the next one settles it. */
function useDeletion(actions: OptionsActions, reload: () => void): [readonly CorpusEntry[] | null, Deletion] {
  const [deleted, setDeleted] = useState<readonly CorpusEntry[] | null>(null);
  const then = (act: Promise<unknown>, next: readonly CorpusEntry[] | null) =>
    act.then(() => setDeleted(next)).finally(reload);
  return [
    deleted,
    {
      remove: async corpora => {
        if (deleted) await actions.purgeDeleted();
        await then(inTurn(corpora, actions.deleteCorpus), corpora);
      },
      undo: () => then(inTurn(deleted ?? [], actions.restoreCorpus), null),
      settle: () => then(actions.purgeDeleted(), null),
    },
  ];
}

/** One write after the other: each raises the turn of the corpus. */
async function inTurn(corpora: readonly CorpusEntry[], act: (id: number) => Promise<void>): Promise<void> {
  for (const { id } of corpora) await act(id);
}
