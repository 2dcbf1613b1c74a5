/** Values that a message or a file may hold to mislead: seeded, so that each failure can be had again. */
import { mulberry } from '../support/generator';

export type Random = () => number;

export function pick<T>(all: readonly T[], random: Random): T {
  return all[Math.floor(random() * all.length)];
}

const WORDS = [
  '',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  '\u202Ex',
  '\uD800',
  '<img src=x onerror=x>',
  '1e999',
];
const NUMBERS = [0, -0, -1, 1, 0.5, NaN, Infinity, -Infinity, 2 ** 31, 2 ** 53, 1e308, -1e-320];
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'length', 'then', 'toJSON', 'tabId', 'type', 'x'];

/** Any value of JSON, and some of structured cloning; nested up to `depth`. */
export function anything(random: Random, depth = 4): unknown {
  const makers: readonly (() => unknown)[] = [
    () => null,
    () => undefined,
    () => random() < 0.5,
    () => pick(NUMBERS, random),
    () => pick(WORDS, random),
    () => 'x'.repeat(Math.floor(random() ** 6 * 200_000)),
    () => Array.from({ length: Math.floor(random() * 5) }, () => anything(random, depth - 1)),
    () => record(random, depth - 1),
    () => new Date(NaN),
    () => 10n,
  ];
  return depth === 0 ? null : pick(makers, random)();
}

function record(random: Random, depth: number): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (let left = Math.floor(random() * 4); left > 0; left--) {
    // As JSON.parse does: an own key of that name, not the prototype.
    const value = anything(random, depth);
    Object.defineProperty(made, pick(KEYS, random), { value, enumerable: true, configurable: true, writable: true });
  }
  return made;
}

/** A deep copy of a value with one thing in it changed: replaced, taken away, or put beside. */
export function mutated(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.1) return anything(random);
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  const all = copy as Record<string, unknown>;
  const keys = Object.keys(copy);
  const key = keys.length === 0 ? 'x' : pick(keys, random);
  const act = random();
  if (act < 0.15) Reflect.deleteProperty(all, key);
  else if (act < 0.3) all[pick(KEYS.slice(5), random)] = anything(random);
  else all[key] = mutated(all[key], random);
  return copy;
}

export const seeded = (number: number): Random => mulberry(0x7a57 ^ Math.imul(number + 1, 2_654_435_761));

/** Whether nothing was put upon what every object inherits. */
export function isPrototypeClean(): boolean {
  const names = Object.getOwnPropertyNames(Object.prototype);
  return names.length === PROTOTYPE_NAMES && !('polluted' in {}) && !('x' in {});
}
const PROTOTYPE_NAMES = Object.getOwnPropertyNames(Object.prototype).length;
