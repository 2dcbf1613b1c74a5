/** What a reader does in Firefox, by the words that stand on the page. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import type { Firefox } from './firefox';

/** A busy machine of two cores needs some seconds for what an idle one does at once. */
const PATIENCE = 20_000;

/** Do something until it does not throw. */
function until<T>(act: () => Promise<T>): Promise<T> {
  return vi.waitFor(act, { timeout: PATIENCE, interval: 50 });
}

/** Finds elements by a spoken name: `aria-label`, else the text, white space made one. */
const NAMED = `const nameOf = each => (each.ariaLabel ?? each.textContent).replace(/\\s+/g, ' ').trim();
  const named = (name, css) => [...document.querySelectorAll(css)].filter(each => nameOf(each).startsWith(name));
  const control = label => {
    const found = named(label, 'label')[0];
    return found?.control ?? document.querySelector('[aria-label^="' + label + '"]');
  };`;

const PRESSABLE = 'button, a[href], summary, [role=switch], label';

export interface FirefoxReader {
  /** Text of what a selector finds, as shown, white space made one; "" where nothing is found. */
  text(css?: string): Promise<string>;
  /** Wait until the text reads so. */
  sees(words: RegExp, css?: string): Promise<void>;
  count(css: string): Promise<number>;
  /** A real press on what bears a name that begins so. */
  press(name: string, css?: string): Promise<void>;
  /** Type into a field, by its label. */
  fill(label: string, value: string): Promise<void>;
  /** Choose an option that begins so, by the label of its list. */
  choose(label: string, option: string): Promise<void>;
  /** Open a page of ours in the tab at hand. */
  open(path: string): Promise<void>;
  /** Put files of given names and contents into the page's file field. */
  give(files: Readonly<Record<string, string>>, css?: string): Promise<void>;
}

export function readerOf(firefox: Firefox): FirefoxReader {
  const text = (css = 'body') =>
    firefox.run<string>(
      `return [...document.querySelectorAll(args[0])].map(each => each.innerText).join(' ').replace(/\\s+/g, ' ').trim()`,
      css,
    );
  return {
    text,
    sees: (words, css) => until(async () => expect(await text(css)).toMatch(words)),
    count: css => firefox.run<number>('return document.querySelectorAll(args[0]).length', css),
    press: (name, css = PRESSABLE) => press(firefox, name, css),
    fill: (label, value) => set(firefox, label, value),
    choose: async (label, option) => {
      const find = `${NAMED} return [...(control(args[0])?.options ?? [])].find(each => each.label.startsWith(args[1]))?.value ?? null`;
      const value = await until(async () => {
        const found = await firefox.run<string | null>(find, label, option);
        if (found === null) throw new Error(`"${label}" offers no "${option}"`);
        return found;
      });
      await set(firefox, label, value);
    },
    open: path => firefox.goto(firefox.url(path)),
    give: async (files, css = '#files') => {
      const folder = mkdtempSync(join(tmpdir(), 'wireprint-given-'));
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
      const paths = Object.keys(files).map(name => join(folder, name));
      await until(() => firefox.chooseFiles(css, paths));
    },
  };
}

async function press(firefox: Firefox, name: string, css: string): Promise<void> {
  const find = `${NAMED} const found = named(args[0], args[1])[0];
    document.querySelectorAll('[data-found]').forEach(each => each.removeAttribute('data-found'));
    found?.setAttribute('data-found', ''); return found !== undefined;`;
  // Found and pressed in one go: between the two the page may have drawn itself anew.
  await until(async () => {
    expect(await firefox.run(find, name, css), `nothing is called "${name}"`).toBe(true);
    await firefox.press('[data-found]');
  });
}

/** The events that a framework listens for are sent by hand. */
function set(firefox: Firefox, label: string, value: string): Promise<void> {
  const body = `${NAMED} const field = control(args[0]); if (!field) throw new Error('no field "' + args[0] + '"');
     const proto = Object.getPrototypeOf(field);
     Object.getOwnPropertyDescriptor(proto, 'value').set.call(field, args[1]);
     for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));`;
  return until(() => firefox.run(body, label, value));
}

/** The popup over a page. It is looked at from another tab, which has to be a page of ours. */
export interface FirefoxPopup {
  /** Open an address in a new tab, press the toolbar button, wait for the answer. @returns the tab */
  over(url: string): Promise<string>;
  /** Press the toolbar button over a tab that is open. */
  overTab(handle: string): Promise<void>;
  run<T>(body: string, ...args: unknown[]): Promise<T>;
  sees(words: RegExp): Promise<void>;
  press(name: string): Promise<void>;
  close(): Promise<void>;
}

export function popupOf(firefox: Firefox, observer: string): FirefoxPopup {
  const run = <T>(body: string, ...args: unknown[]) =>
    firefox.run<T>(
      `const view = browser.extension.getViews({ type: 'popup' })[0]; if (!view) return null;
       const { document } = view; ${NAMED} ${body}`,
      ...args,
    );
  const close = async () => {
    await firefox.switchTo(observer);
    await run('view.close();');
  };
  const opened = async () => {
    await firefox.pressButton();
    await firefox.switchTo(observer);
    const isThere = () => run<boolean>(`return document.querySelector('main:not([aria-busy=true])') !== null`);
    await until(async () => expect(await isThere(), 'the popup does not open').toBe(true));
  };
  return {
    run,
    close,
    over: async url => {
      await close();
      const tab = await firefox.newTab();
      await firefox.switchTo(tab);
      await firefox.goto(url);
      await opened();
      return tab;
    },
    overTab: async handle => {
      await close();
      await firefox.switchTo(handle);
      await opened();
    },
    sees: words =>
      until(async () =>
        expect(await run<string>(`return document.body.innerText.replace(/\\s+/g, ' ')`)).toMatch(words),
      ),
    press: async name => {
      const find = `const found = named(args[0], '${PRESSABLE}')[0]; found?.click(); return found !== undefined;`;
      await until(async () =>
        expect(await run<boolean>(find, name), `nothing in the popup is called "${name}"`).toBe(true),
      );
    },
  };
}
