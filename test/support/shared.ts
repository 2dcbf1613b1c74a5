/** Real news text is beside the project only, and not everywhere. Tests that need it name "../shared" in their title and skip without it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../shared');

/** Absolute path of the folder; `null` where it is absent. */
export const SHARED = existsSync(folder) ? folder : null;
