/**
 * The only two Trusted Types policies of the extension; the content security policy names them and no other.
 * In a browser without Trusted Types the strings go through as they are.
 */

interface Policy {
  createHTML(text: string): string;
  createScriptURL(url: string): string;
}

interface Factory {
  createPolicy(name: string, rules: Partial<Policy>): Policy;
}

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes ?? {
  createPolicy: (_name: string, rules: Partial<Policy>) => rules as Policy,
};

const parse = factory.createPolicy('wireprint-parse', { createHTML: html => html });

/**
 * A page as an inert document: no script of it runs, nothing of it is loaded. We only read it, and never put it into a
 * page.
 */
export function inertDocument(html: string): Document {
  return new DOMParser().parseFromString(parse.createHTML(html), 'text/html');
}

/** Start our own worker; nothing else can be started. */
export function startWorker(url: string): Worker {
  const policy = factory.createPolicy('wireprint-worker', { createScriptURL: asked => ownWorker(asked, url) });
  return new Worker(policy.createScriptURL(url), { type: 'module' });
}

function ownWorker(asked: string, url: string): string {
  if (asked !== url || new URL(asked, location.href).origin !== location.origin)
    throw new RangeError(`not our worker: ${asked}`);
  return asked;
}
