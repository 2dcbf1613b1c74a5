import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * How a web page is opened where a link would not do; `null`: by a link. From a private window Chromium opens the links
 * of our pages in a normal one, also those of its context menu.
 */
export const OpenLink = createContext<((url: string) => void) | null>(null);

/** Leads to a web page, in the window where it is pressed. `url`: http or https only. */
export function OutLink({ url, children }: { url: string; children: ComponentChildren }) {
  const open = useContext(OpenLink);
  if (open === null)
    return (
      <a href={url} target="_blank" rel="noreferrer">
        {children}
      </a>
    );
  return (
    <button type="button" class="link-button out-link" onClick={() => open(url)}>
      {children}
    </button>
  );
}
