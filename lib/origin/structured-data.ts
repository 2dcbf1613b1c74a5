/**
 * What a page says of its article in JSON-LD (schema.org). Read with patience: broken scripts are
 * skipped, one thing or a list is the same, nothing is fetched.
 */

/** Texts as the page has them, trimmed; `null` or [] where it says nothing. */
export interface StructuredArticle {
  readonly type: string;
  readonly headline: string | null;
  readonly description: string | null;
  readonly body: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly basedOn: readonly string[];
  readonly sourceOrganization: string | null;
  readonly corrections: readonly string[];
  /** `false`: the page says that one must pay; `null`: it says nothing. */
  readonly free: boolean | null;
  readonly live: boolean;
}

/**
 * UTF-16 units of all scripts of a page. A long live blog has 600,000; a page with more holds data, and parsing what is
 * broken in the middle costs as much as parsing what is whole.
 */
const MOST_CHARACTERS = 2_000_000;
/** A broken script is tried once more only up to this length: the fault that can be mended stands in descriptions. */
const LONGEST_MENDED = 300_000;
const MAX_NODES = 5_000;
const MAX_DEPTH = 12;

/** Kinds of article, the likelier to be the page's own first. */
const ARTICLE = new RegExp(
  `^(?:${[
    '(?:Reportage|Analysis|Ask|Background|Opinion|Review|Satirical)?NewsArticle',
    'LiveBlogPosting',
    'Article',
    'Report',
    'BlogPosting',
    '(?:Tech|Scholarly|Advertiser)(?:Content)?Article',
    'SocialMediaPosting',
    'DiscussionForumPosting',
  ].join('|')})$`,
  'i',
);

type Node = Readonly<Record<string, unknown>>;

/** What the JSON-LD of a page describes. */
export interface StructuredData {
  /** The page's own article; `null` when none is described. */
  readonly article: StructuredArticle | null;
  /** Names of all types: a front page says WebSite or CollectionPage and no article. */
  readonly types: readonly string[];
}

/** @param scripts - asked for one after the other, no more than are read */
export function structuredData(scripts: Iterable<string>): StructuredData {
  const nodes = nodesOfAll(scripts);
  const types = nodes.map(typeOf);
  const articles = nodes.filter((_, i) => ARTICLE.test(types[i]));
  // A teaser list has many short descriptions: the fullest one is the page's own.
  const best = articles.reduce<Node | null>((a, b) => (a && fullness(a) >= fullness(b) ? a : b), null);
  return { article: best && article(best, namedNodes(nodes)), types: types.filter(Boolean) };
}

// A reference has an `@id` too: only a node with a name can answer for it.
function namedNodes(nodes: readonly Node[]): ReadonlyMap<string, Node> {
  const named = nodes.filter(node => typeof node['@id'] === 'string' && node.name !== undefined);
  return new Map(named.map(node => [node['@id'] as string, node]));
}

function nodesOfAll(scripts: Iterable<string>): Node[] {
  const nodes: Node[] = [];
  let characters = 0;
  for (const script of scripts) {
    if (characters + script.length > MOST_CHARACTERS) continue;
    characters += script.length;
    nodes.push(...nodesOf(script));
  }
  return nodes;
}

function nodesOf(script: string): Node[] {
  const value = parsed(script);
  const found: Node[] = [];
  const queue: [value: unknown, depth: number][] = [[value, 0]];
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const [here, depth] = queue[i];
    if (depth > MAX_DEPTH || typeof here !== 'object' || here === null) continue;
    if (!Array.isArray(here)) found.push(here as Node);
    for (const child of Object.values(here))
      if (typeof child === 'object' && child !== null) {
        queue.push([child, depth + 1]);
      }
  }
  return found;
}

function parsed(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)/, '')
    .replace(/(?:\/\/\s*)?(?:\]\]>|-->)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  const whole = json(bare);
  if (whole !== undefined || bare.length > LONGEST_MENDED) return whole ?? null;
  // Line breaks inside strings are the commonest fault: the second try has none.
  return json(bare.replace(/\p{Cc}+/gu, ' ')) ?? null;
}

/** `undefined` for what is no JSON: then there is nothing to tell. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function typeOf(node: Node): string {
  const type = node['@type'];
  const names = (Array.isArray(type) ? type : [type])
    .filter(name => typeof name === 'string')
    .map(name => name.replace(/^.*[/#]/, ''));
  return names.find(name => ARTICLE.test(name)) ?? names[0] ?? '';
}

function fullness(node: Node): number {
  const own = [
    'headline',
    'datePublished',
    'author',
    'publisher',
    'mainEntityOfPage',
    'dateModified',
    'isAccessibleForFree',
  ].filter(key => node[key] !== undefined).length;
  return own * 1_000 + Math.min(999, string(node.articleBody)?.length ?? 0);
}

function article(node: Node, byId: ReadonlyMap<string, Node>): StructuredArticle {
  const named = (value: unknown) =>
    list(value)
      .map(each => nameOf(each, byId))
      .filter(name => name !== null);
  return {
    type: typeOf(node),
    headline: string(node.headline) ?? string(node.name),
    description: string(node.description),
    body: string(node.articleBody) ?? string(node.text),
    authors: named(node.author ?? node.creator),
    publisher: named(node.publisher)[0] ?? null,
    publishedAt: string(node.datePublished) ?? string(node.dateCreated),
    modifiedAt: string(node.dateModified),
    language: string(node.inLanguage) ?? nameOf(node.inLanguage, byId),
    url: address(node.url) ?? address(node.mainEntityOfPage),
    basedOn: list(node.isBasedOn ?? node.isBasedOnUrl)
      .map(each => address(each) ?? nameOf(each, byId))
      .filter(each => each !== null),
    sourceOrganization: named(node.sourceOrganization)[0] ?? null,
    corrections: list(node.correction)
      .map(each => string(each) ?? textOf(each))
      .filter(each => each !== null),
    free: truth(node.isAccessibleForFree),
    live: /LiveBlog/i.test(typeOf(node)),
  };
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function string(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.replace(/\s+/g, ' ').trim() : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(value: unknown, byId: ReadonlyMap<string, Node>): string | null {
  if (!isNode(value)) return string(value);
  const full = typeof value['@id'] === 'string' && value.name === undefined ? byId.get(value['@id']) : value;
  return string(full?.name) ?? string(full?.alternateName) ?? null;
}

function address(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return isNode(first) ? (string(first.url) ?? string(first['@id'])) : string(first);
}

function textOf(value: unknown): string | null {
  return isNode(value) ? (string(value.text) ?? string(value.description) ?? string(value.headline)) : null;
}

function truth(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  const said = /^(?:https?:\/\/schema\.org\/)?(true|false)$/i.exec(value.trim())?.[1].toLowerCase();
  return said === undefined ? null : said === 'true';
}
