import { useState } from 'preact/hooks';
import type { Problem } from '@/lib/model/index-problems';
import { faultOf } from '@/lib/model/fault-error';
import type { Fault } from '@/lib/model/faults';
import { Icon } from '../Icon';
import { faultText } from '../words/fault-words';
import { Say, useWords } from '../words/Say';
import type { OptionsActions } from './actions';
import { problemText } from './problem-text';

type Task = 'index-checking' | 'index-repairing';

type Work =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly task: Task; readonly share: number }
  | { readonly state: 'checked'; readonly problems: readonly Problem[] }
  | { readonly state: 'repaired' }
  | { readonly state: 'failed'; readonly fault: Fault };

/** The index, checked and repaired on request. */
export function Health({ actions }: { actions: OptionsActions }) {
  const [work, check, repair] = useWork(actions);
  const isBusy = work.state === 'working';
  return (
    <section aria-labelledby="health-title">
      <h2 id="health-title">
        <Say id="index-title" />
      </h2>
      <p class="soft">
        <Say id="index-what" />
      </p>
      <p class="row">
        <button type="button" class="button" disabled={isBusy} onClick={check}>
          <Say id="index-check" />
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={repair}>
          <Say id="index-repair" />
        </button>
      </p>
      <div aria-live="polite">
        <WorkNote work={work} />
      </div>
    </section>
  );
}

function useWork(actions: OptionsActions): [Work, () => void, () => void] {
  const [work, setWork] = useState<Work>({ state: 'idle' });
  const start = (task: Task, act: (tell: (share: number) => void) => Promise<Work>) => {
    const tell = (share: number) =>
      setWork({
        state: 'working',
        task,
        share,
      });
    tell(0);
    act(tell).then(setWork, error => setWork({ state: 'failed', fault: faultOf(error) }));
  };
  const check = () =>
    start('index-checking', async tell => ({ state: 'checked', problems: await actions.checkIndex(tell) }));
  const repair = () =>
    start('index-repairing', async tell => {
      await actions.repairIndex(tell);
      return { state: 'repaired' };
    });
  return [work, check, repair];
}

function WorkNote({ work }: { work: Work }) {
  switch (work.state) {
    case 'working':
      return <Working task={work.task} share={work.share} />;
    case 'checked':
      return <Checked problems={work.problems} />;
    case 'repaired':
      return (
        <p>
          <Icon name="check" /> <Say id="index-repaired" />
        </p>
      );
    case 'failed':
      return <Failed fault={work.fault} />;
    default:
      return null;
  }
}

function Failed({ fault }: { fault: Fault }) {
  return (
    <p class="fault">
      <Icon name="alert" /> {faultText(useWords(), fault)}
    </p>
  );
}

function Working({ task, share }: { task: Task; share: number }) {
  const what = useWords().text(task);
  return (
    <p>
      <Say id="index-working" values={{ what }} /> <progress max={1} value={share} aria-label={what} />
    </p>
  );
}

function Checked({ problems }: { problems: readonly Problem[] }) {
  const words = useWords();
  if (problems.length === 0)
    return (
      <p>
        <Icon name="check" /> <Say id="index-right" />
      </p>
    );
  return (
    <div class="fault">
      <p>
        <Icon name="alert" /> <Say id="index-wrong" />
      </p>
      <ul>
        {problems.map((problem, at) => (
          <li key={at}>{problemText(words, problem)}</li>
        ))}
      </ul>
    </div>
  );
}
