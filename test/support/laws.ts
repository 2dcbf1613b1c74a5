/**
 * In CI the laws are tried on the same cases every time, so that a change is judged by what it did;
 * elsewhere on new ones with each run, which is how rare cases are found.
 */
import fc from 'fast-check';

if (process.env.CI === 'true') fc.configureGlobal({ seed: 20_261_124 });
