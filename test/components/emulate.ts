/** Settings of the system, as the browser can be told that they are. */
import { cdp } from 'vitest/browser';

/** `features`: of media queries, such as `forced-colors`; none: as the system has them. */
export async function emulate(features: Readonly<Record<string, string>>, media = ''): Promise<void> {
  await (cdp() as unknown as { send(method: string, params: object): Promise<void> }).send(
    'Emulation.setEmulatedMedia',
    { media, features: Object.entries(features).map(([name, value]) => ({ name, value })) },
  );
}
