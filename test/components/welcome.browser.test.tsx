import { beforeEach, describe, expect, it } from 'vitest';
import { WelcomeApp } from '@/components/welcome/WelcomeApp';
import type { WelcomeActions } from '@/components/welcome/welcome-actions';
import { FULL } from './invented-reports';
import { button, expectAccessible, setLook, settled, show, smallTargets } from './on-screen';

const ACTIONS: WelcomeActions = { report: async () => FULL, shortcut: async () => 'Alt+W' };

beforeEach(() => setLook('light'));

describe.each(['light', 'dark'] as const)('the welcome page in %s', theme => {
  it.each(['ltr', 'rtl'] as const)('has no violation of axe, %s', async direction => {
    setLook(theme, direction);
    show(<WelcomeApp actions={ACTIONS} />);
    await settled();
    await expectAccessible();
    expect(smallTargets()).toEqual([]);
  });
});

it('fits 320 pixels', async () => {
  const app = show(<WelcomeApp actions={ACTIONS} />);
  app.style.inlineSize = '320px';
  await settled();
  expect(app.scrollWidth).toBeLessThanOrEqual(320);
});

it('compares with the version that is pressed', async () => {
  const asked: (number | null)[] = [];
  show(<WelcomeApp actions={{ ...ACTIONS, report: async against => (asked.push(against), FULL) }} />);
  await settled();
  const other = FULL.article!.versions.find(
    ({ id, words, current }) => id !== FULL.changes!.from && words > 0 && !current,
  )!;
  button(new RegExp(`^Version ${(other.name as { number: number }).number},`)).click();
  expect(asked).toEqual([null, other.id]);
});

it('says that the example could not be opened, and tries again', async () => {
  let tries = 0;
  const report = async () => (tries++ === 0 ? Promise.reject(new Error('gone')) : FULL);
  show(<WelcomeApp actions={{ ...ACTIONS, report }} />);
  await settled();
  expect(document.querySelector('[role=alert]')!.textContent).toMatch(/could not be opened/);
  button('Try again').click();
  await settled();
  expect(document.querySelector('#changed')).not.toBeNull();
});
