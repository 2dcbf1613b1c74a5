/** All formats. To add one: write its file, put a line here, and its name into `FORMAT_IDS`. */
import { addresses } from './addresses/addresses';
import { comparisonText } from './articles/comparison-text';
import { extractXml } from './articles/extract-xml';
import { feed } from './articles/feed';
import { jsonArray } from './articles/json-array';
import { jsonDocument } from './articles/json-document';
import { ndjson } from './articles/ndjson';
import { newsXml } from './articles/news-xml';
import { plainText } from './articles/plain-text';
import { savedPage } from './articles/saved-page';
import { table } from './articles/table';
import { gzip } from './containers/gzip';
import { mhtml } from './containers/mhtml';
import { utf16 } from './containers/utf-16';
import { warc } from './containers/warc';
import { wacz, zip } from './containers/zip';
import type { Format } from './format';

/** Where two are equally sure, the one that stands first. WARC stands before gzip, as one in gzip is both. */
export const FORMATS: readonly Format[] = [
  ...[warc, wacz, zip, gzip, utf16, mhtml],
  ...[ndjson, jsonDocument, jsonArray, addresses, feed, newsXml, extractXml, savedPage],
  ...[comparisonText, table, plainText],
];
