/** What the reader has set, under what the device's owner prescribes. */
import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { DEFAULTS, type Settings } from '../model/settings';

const KEY = 'settings';

const stored = v.partial(
  v.object({
    language: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i))), // BCP 47
    menus: v.boolean(),
    badge: v.boolean(),
    notifications: v.boolean(),
  }),
);

/** Without what only the reader can allow, in a prompt of the browser. */
const prescribable = v.omit(stored, ['notifications']);

/** All settings as they hold, and the names of those that the device's owner prescribes. */
export interface HeldSettings {
  readonly settings: Settings;
  readonly prescribed: readonly (keyof Settings)[];
}

export async function heldSettings(): Promise<HeldSettings> {
  const [own, managed] = await Promise.all([
    browser.storage.local.get(KEY).then(({ [KEY]: value }) => read(stored, value)),
    browser.storage.managed.get().then(
      value => read(prescribable, value),
      (): Partial<Settings> => ({}), // Firefox rejects where no policy is there
    ),
  ]);
  const prescribed = (Object.keys(managed) as (keyof Settings)[]).filter(name => managed[name] !== undefined);
  return { settings: { ...DEFAULTS, ...own, ...managed }, prescribed };
}

export async function settings(): Promise<Settings> {
  return (await heldSettings()).settings;
}

export async function saveSettings(next: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: next });
}

/** The settings in a file that was exported; `null` where it holds none. Names that are not ours are passed over. */
export function settingsIn(text: string): Settings | null {
  try {
    const parsed = v.safeParse(v.object({ wireprint: v.literal('settings'), settings: stored }), JSON.parse(text));
    return parsed.success ? { ...DEFAULTS, ...parsed.output.settings } : null;
  } catch {
    return null;
  }
}

function read(schema: typeof stored | typeof prescribable, value: unknown): Partial<Settings> {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? (parsed.output as Partial<Settings>) : {};
}
