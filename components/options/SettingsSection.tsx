import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/lib/model/settings';
import { Icon } from '../Icon';
import { Say, useWords } from '../words/Say';
import type { KeyedCommand, SettingsActions, SettingsState } from './settings-actions';

type Outcome = 'settings-loaded' | 'settings-no-file' | 'settings-not-saved';

/** What the reader may set: language, context menu, badge, notifications; as a file; keys. */
export function SettingsSection({ actions }: { actions: SettingsActions }) {
  const [state, setState] = useState<SettingsState | 'loading' | 'failed'>('loading');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const load = useCallback(() => actions.load().then(setState, () => setState('failed')), [actions]);
  useEffect(() => void load(), [load]);
  const save = (next: Settings, said: Outcome | null) =>
    void actions.save(next).then(
      () => (setOutcome(said), load()),
      () => setOutcome('settings-not-saved'),
    );
  return (
    <>
      <h1>
        <Say id="settings-title" />
      </h1>
      {state === 'loading' && (
        <p class="soft" role="status">
          <Say id="settings-loading" />
        </p>
      )}
      {state === 'failed' && (
        <p class="fault" role="alert">
          <Icon name="alert" /> <Say id="settings-failed" />
        </p>
      )}
      <div role="status">
        {outcome !== null && (
          <p class={outcome === 'settings-loaded' ? '' : 'fault'}>
            <Icon name={outcome === 'settings-loaded' ? 'check' : 'alert'} /> <Say id={outcome} />
          </p>
        )}
      </div>
      {typeof state === 'object' && (
        <>
          <Choices state={state} onSave={next => save(next, null)} />
          <AsFile
            settings={state.settings}
            actions={actions}
            onLoaded={next => (next === null ? setOutcome('settings-no-file') : save(next, 'settings-loaded'))}
          />
          <Commands commands={state.commands} actions={actions} />
        </>
      )}
    </>
  );
}

function Choices({ state, onSave }: { state: SettingsState; onSave(next: Settings): void }) {
  const { settings, languages } = state;
  return (
    <section>
      <p>
        <label>
          <Say id="settings-language" />{' '}
          <select
            value={settings.language ?? ''}
            disabled={state.prescribed.includes('language')}
            onChange={event => onSave({ ...settings, language: event.currentTarget.value || null })}
          >
            <option value="">
              <Say id="settings-language-browser" />
            </option>
            {languages.map(({ tag, name }) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>{' '}
        <Prescribed state={state} name="language" />
      </p>
      <p class="soft">
        <Say id="settings-language-note" />
      </p>
      <Switch state={state} name="menus" onSave={onSave} />
      <Switch state={state} name="badge" onSave={onSave} />
      <Switch state={state} name="notifications" onSave={onSave} />
      <p class="soft">
        <Say id="settings-notifications-note" />
      </p>
    </section>
  );
}

interface SwitchProps {
  readonly state: SettingsState;
  readonly name: 'menus' | 'badge' | 'notifications';
  onSave(next: Settings): void;
}

function Switch({ state, name, onSave }: SwitchProps) {
  const { settings, prescribed } = state;
  return (
    <p>
      <label>
        <input
          type="checkbox"
          checked={settings[name]}
          disabled={prescribed.includes(name)}
          onChange={event => onSave({ ...settings, [name]: event.currentTarget.checked })}
        />{' '}
        <Say id={`settings-${name}`} />
      </label>{' '}
      <Prescribed state={state} name={name} />
    </p>
  );
}

function Prescribed({ state, name }: { state: SettingsState; name: keyof Settings }) {
  if (!state.prescribed.includes(name)) return null;
  return (
    <span class="soft">
      <Icon name="lock" /> <Say id="settings-prescribed" />
    </span>
  );
}

interface AsFileProps {
  readonly settings: Settings;
  readonly actions: SettingsActions;
  onLoaded(next: Settings | null): void;
}

function AsFile({ settings, actions, onLoaded }: AsFileProps) {
  const words = useWords();
  const given = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file !== undefined) void actions.fromFile(file).then(onLoaded, () => onLoaded(null));
    input.value = '';
  };
  return (
    <section aria-labelledby="settings-file">
      <h2 id="settings-file">
        <Say id="settings-save-title" />
      </h2>
      <p class="row">
        <button type="button" class="button" onClick={() => actions.toFile(settings)}>
          <Say id="settings-save" />
        </button>{' '}
        <label class="button">
          <Say id="settings-load" />
          <input
            class="unseen"
            type="file"
            accept=".json"
            aria-label={words.text('settings-load')}
            onChange={event => given(event.currentTarget)}
          />
        </label>
      </p>
    </section>
  );
}

function Commands({ commands, actions }: { commands: readonly KeyedCommand[]; actions: SettingsActions }) {
  const [mayOpen, setMayOpen] = useState(true);
  return (
    <section aria-labelledby="commands">
      <h2 id="commands">
        <Say id="commands-title" />
      </h2>
      <p class="soft">
        <Say id="commands-why" />
      </p>
      <dl class="keys">
        {commands.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{keys === null ? <Say id="commands-none" /> : <kbd>{keys}</kbd>}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      {mayOpen ? (
        <button type="button" class="button" onClick={() => void actions.openShortcuts().then(setMayOpen)}>
          <Say id="commands-change" />
        </button>
      ) : (
        <p role="status">
          <Say id="commands-change-where" />
        </p>
      )}
    </section>
  );
}
