import type { Chromium } from './chromium';

/** Without a display nobody can answer the browser's prompt: its own page of extensions is told beforehand. */
export async function allowAsking({ context, id }: Chromium, origin = 'https://web.archive.org'): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(
    ([extensionId, host]) => {
      interface Api {
        developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
      }
      const { developerPrivate } = (globalThis as unknown as { chrome: Api }).chrome;
      return developerPrivate.addHostPermission(extensionId, `${host}/*`);
    },
    [id, origin],
  );
  await settings.close();
}
