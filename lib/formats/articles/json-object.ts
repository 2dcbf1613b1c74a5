/** One JSON object out of a hostile text, within bounds that are checked before it is parsed. */
import { type Fault, fault } from '../../model/faults';
import { folded } from '../prose';

/** Ours nests three deep; what is unknown is ignored, and may nest this deep. */
const DEPTH_LIMIT = 64;
/** Members of the object; ours has 16. */
const FIELD_LIMIT = 256;
/** Characters of a bad line that are shown. */
const SHOWN = 40;

/** Never throws. */
export function parsedObject(json: string): { object: object } | { fault: Fault } {
  const parsed = parsedJson(json);
  if ('fault' in parsed) return parsed;
  const value = parsed.json;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { fault: fault('not-an-object') };
  }
  // Harmless here, where known fields are copied; but whoever writes it means no article.
  if (Object.hasOwn(value, '__proto__')) {
    return { fault: fault('forbidden-field', { field: '__proto__' }) };
  }
  const count = Object.keys(value).length;
  if (count > FIELD_LIMIT) {
    return { fault: fault('too-many-fields', { count, limit: FIELD_LIMIT }) };
  }
  return { object: value };
}

/** A list of objects, within the same bounds of depth; whatever else is in it is left out. Never throws. */
export function parsedList(json: string): { list: readonly object[] } | { fault: Fault } {
  const value = parsedJson(json);
  if ('fault' in value) return value;
  const list = Array.isArray(value.json) ? value.json : [];
  return { list: list.filter(each => typeof each === 'object' && each !== null) };
}

/** Any JSON within the bounds of depth. Never throws. */
export function parsedJson(json: string): { json: unknown } | { fault: Fault } {
  if (depth(json) > DEPTH_LIMIT) return { fault: fault('json-too-deep', { limit: DEPTH_LIMIT }) };
  try {
    return { json: JSON.parse(json) };
  } catch {
    return { fault: notJson(json) };
  }
}

// A line that opens as an object and is never closed was cut off, and that is worth saying.
function notJson(json: string): Fault {
  const begins = folded(json.slice(0, SHOWN));
  const isCutOff = json.trimStart().startsWith('{') && !json.trimEnd().endsWith('}');
  return isCutOff ? fault('json-cut-off', { begins }) : fault('not-json', { begins });
}

/** How deep brackets nest outside of strings; a scan, so that no recursion meets hostile depth. */
function depth(json: string): number {
  let open = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (quoted) {
      if (code === BACKSLASH) i++;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) quoted = true;
    else if (code === BRACE || code === BRACKET) deepest = Math.max(deepest, ++open);
    else if (code === BRACE + 2 || code === BRACKET + 2) open--; // "}" and "]" stand two after theirs in ASCII
  }
  return deepest;
}
const [BACKSLASH, QUOTE, BRACE, BRACKET] = Array.from('\\"{[', character => character.charCodeAt(0));
