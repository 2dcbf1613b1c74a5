/** All formats. To add one: write its file, put a line here, and its name into `FormatId`. */
import { comparisonText } from './articles/comparison-text';
import { jsonArray } from './articles/json-array';
import { ndjson } from './articles/ndjson';
import { plainText } from './articles/plain-text';
import { savedPage } from './articles/saved-page';
import { gzip } from './containers/gzip';
import { utf16 } from './containers/utf-16';
import type { Format } from './format';

/** Where two are equally sure, the one that stands first. */
export const FORMATS: readonly Format[] = [gzip, utf16, ndjson, jsonArray, savedPage, comparisonText, plainText];
