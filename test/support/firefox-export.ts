import type { Firefox } from './firefox';

/** What an export would save, caught before it is handed to the reader. */
const EXPORT = `
  const caught = new Promise(resolve => {
    URL.createObjectURL = blob => (resolve(blob.text()), 'blob:null');
  });
  const name = button => button.getAttribute('aria-label') ?? button.textContent;
  const found = () => [...document.querySelectorAll('button')].find(each => name(each).includes(args[0]));
  for (let tries = 0; tries < 100 && !found(); tries++) await new Promise(done => setTimeout(done, 100));
  found().click();
  return caught;`;

/** The NDJSON of the Internet Archive's collection; leaves the page of options open. */
export async function exportedFrom(firefox: Firefox): Promise<string> {
  await firefox.goto(firefox.url('options.html'));
  return firefox.run<string>(EXPORT, 'Export Internet Archive as NDJSON');
}

/** Put addresses into the field and press "Ask". */
export async function askFor(firefox: Firefox, addresses: readonly string[]): Promise<void> {
  await firefox.run(
    `const field = document.getElementById('addresses');
     field.value = args[0];
     field.dispatchEvent(new Event('input', { bubbles: true }));`,
    addresses.join('\n'),
  );
  await firefox.press('.button.primary');
}
