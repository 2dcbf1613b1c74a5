/** Names of months, as pages of all languages write them. */
import { lazily } from '../basics/lazily';
import { monthNames } from '../languages/month-names';

/** Beginnings of the names of the months in all languages that we know, January first. */
const beginnings = lazily((): readonly (readonly string[])[] =>
  Array.from({ length: 12 }, (_, month) =>
    monthNames()
      .flatMap(row => row[month].split(' '))
      .filter(isWord),
  ),
);

/** "1月" is read as a number. */
const isWord = (name: string) => !/\d/.test(name);

/**
 * 1..12; 0 for what is no month. The longest beginning decides: Polish "lis" is November, Czech too, "listop"
 * Ukrainian.
 */
export function monthOf(name: string): number {
  const lower = name.toLowerCase();
  let best = { month: 0, length: 0 };
  beginnings().forEach((starts, at) => {
    for (const start of starts)
      if (start.length > best.length && lower.startsWith(start)) {
        best = { month: at + 1, length: start.length };
      }
  });
  return best.month;
}
