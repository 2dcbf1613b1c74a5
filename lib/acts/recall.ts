/**
 * What was made lately, by what it was made of: a popup that is opened again over the same page shows at once
 * what it showed. Who asks names in the key all that the answer depends on, so that nothing need be thrown away
 * when something changes, and nothing stale is ever given.
 */

/**
 * Remember the last `many` answers.
 *
 * @returns what gives the answer of a key, made only when it is not remembered; one under way is shared, one
 * that fails is forgotten
 */
export function recalling<T>(many: number): (key: string, make: () => Promise<T>) => Promise<T> {
  const known = new Map<string, Promise<T>>(); // in order of use, the latest last
  return (key, make) => {
    const answer = known.get(key) ?? make();
    known.delete(key);
    known.set(key, answer);
    answer.catch(() => {
      if (known.get(key) === answer) known.delete(key);
    });
    if (known.size > many) {
      known.delete(known.keys().next().value!);
    }
    return answer;
  };
}
