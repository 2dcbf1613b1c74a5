/** The corpora that come with the extension, as files. */

// `no-inline`: small files would become data: addresses, which the content security policy refuses to fetch.
const URLS: Readonly<Record<string, string>> = import.meta.glob('/seeds/*.ndjson', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** The corpus whose first article the welcome page shows. */
const STORY = 'ferry.ndjson';

/** Read the bundled corpora from the package itself: no request leaves the device. */
export async function seedFiles(): Promise<File[]> {
  return Promise.all(
    Object.entries(URLS).map(async ([path, url]) => {
      const answer = await fetch(url);
      return new File([await answer.blob()], path.split('/').at(-1) ?? path);
    }),
  );
}

/** The story of the welcome page, as it stands in its file. */
export async function seedStory(): Promise<string> {
  return (await fetch(URLS[`/seeds/${STORY}`])).text();
}
