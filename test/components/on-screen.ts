/** A component on a real page, and the questions that every view is asked. */
import axe from 'axe-core';
import { type ComponentChild, h, render } from 'preact';
import { expect } from 'vitest';
import { ENGLISH } from '@/components/words/english';
import { WordsProvider } from '@/components/words/Say';
import type { Words } from '@/components/words/words';
import { loadRest } from '@/components/report/rest-of-report';

await loadRest(); // tests look at whole reports at once

/** Render into an empty body, as the entrypoints do; in English where nothing else is said. */
export function show(view: ComponentChild, words: Words = ENGLISH): HTMLElement {
  const app = document.createElement('div');
  app.id = 'app';
  document.body.replaceChildren(app);
  render(h(WordsProvider, { value: words }, view), app);
  return app;
}

/** Effects have run and what they changed is drawn. Preact waits up to 35 ms for a frame that a hidden tab never draws; two rounds of that. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise(resolve => setTimeout(resolve, 60));
}

export function setLook(theme: 'light' | 'dark', direction: 'ltr' | 'rtl' = 'ltr'): void {
  document.documentElement.dataset.theme = theme;
  document.documentElement.dir = direction;
  document.documentElement.lang = 'en';
  document.title = 'Wireprint';
}

/** Every rule of axe-core; what it finds is told by rule and place. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  expect(
    violations.flatMap(({ id, nodes }) =>
      nodes.map(node => `${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`),
    ),
  ).toEqual([]);
}

/** Press a key where the focus is. */
export function press(key: string): void {
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
}

export function button(name: string | RegExp): HTMLButtonElement {
  const all = [...document.querySelectorAll('button')];
  const found = all.find(each => matches(each.getAttribute('aria-label') ?? each.textContent, name));
  if (!found) throw new RangeError(`no button "${name}" among: ${all.map(each => each.textContent).join(' | ')}`);
  return found;
}

function matches(text: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? text.trim() === name : name.test(text);
}

/** What the reader sees of an element: its text without what is for the ear only. */
export function seen(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** Places where an interactive element is smaller than 24 by 24 CSS pixels, inline links aside (WCAG 2.2, 2.5.8). */
export function smallTargets(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button, select, summary, [role=switch]')]
    .filter(each => each.offsetParent !== null)
    .map(each => ({ each, box: each.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 23.9 || box.height < 23.9)
    .map(({ each, box }) => `${each.textContent} ${box.width}×${box.height}`);
}
