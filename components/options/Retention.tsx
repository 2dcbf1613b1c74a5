import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { Say, useWords } from '../words/Say';
import type { Expired, OptionsActions } from './actions';

/** Months that can be chosen. */
const MONTHS = [1, 3, 6, 12, 24, 60] as const;

type Preview = Expired | 'counting' | 'failed' | 'done';

interface Props {
  readonly actions: OptionsActions;
  onChange(): void;
}

/** How long imported articles are kept. Nothing goes before the reader has seen what would go. */
export function Retention({ actions, onChange }: Props) {
  const words = useWords();
  const [months, setMonths] = useState<number | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const asked = useRef(0);
  const choose = (next: number | null) => {
    setMonths(next);
    const turn = ++asked.current;
    const show = (found: Preview | null) => turn === asked.current && setPreview(found);
    show(next === null ? null : 'counting');
    if (next !== null) void actions.expired(next).then(show, () => show('failed'));
  };
  const remove = ({ versionIds, firstTitle }: Expired) => {
    setPreview('counting');
    void actions.removeExpired(versionIds, firstTitle).then(
      () => (setPreview('done'), onChange()),
      () => setPreview('failed'),
    );
  };
  useEffect(() => () => void asked.current++, []);
  return (
    <section aria-labelledby="retention-title">
      <h2 id="retention-title">
        <Say id="retention-title" />
      </h2>
      <p class="soft">
        <Say id="retention-what" />
      </p>
      <label>
        <Say id="retention-keep" />{' '}
        <select
          value={months ?? ''}
          onChange={event => choose(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
        >
          <option value="">{words.text('retention-all')}</option>
          {MONTHS.map(count => (
            <option key={count} value={count}>
              {words.text('retention-months', { count })}
            </option>
          ))}
        </select>
      </label>
      <div role="status">{preview !== null && <Outcome preview={preview} onRemove={remove} />}</div>
    </section>
  );
}

function Outcome({ preview, onRemove }: { preview: Preview; onRemove(expired: Expired): void }) {
  if (typeof preview === 'string') {
    return (
      <p class={preview === 'failed' ? 'fault' : ''}>
        {preview === 'done' && <Icon name="check" />} <Say id={`retention-${preview}`} />
      </p>
    );
  }
  const { versionIds, articles } = preview;
  return (
    <>
      <p>
        <Say id="retention-would-go" values={{ versions: versionIds.length, articles }} />
      </p>
      {versionIds.length > 0 && (
        <button type="button" class="button" onClick={() => onRemove(preview)}>
          <Say id="retention-remove" />
        </button>
      )}
    </>
  );
}
