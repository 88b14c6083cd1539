/*
 * SvelteKit writes and reads the data of pages with devalue, which knows maps, big numbers, typed arrays… Ours are plain: this file
 * stands for devalue on the phone (see vite.config.ts) and reads what devalue wrote on the server.
 */

/** Numbers that stand for what JSON cannot say. */
const NOT_IN_JSON = new Map([
  [-1, undefined],
  [-3, NaN],
  [-4, Infinity],
  [-5, -Infinity],
  [-6, -0],
]);

type Revivers = Record<string, (value: unknown) => unknown>;

/**
 * The value that devalue's `stringify` wrote: objects, arrays, dates, what JSON knows and what `revivers` know; what stands in
 * two places is one object again. Throws on anything else.
 */
export function unflatten(flat: number | unknown[], revivers: Revivers = {}): unknown {
  const values = typeof flat === 'number' ? [] : flat;
  const read: unknown[] = [];

  function valueAt(index: number): unknown {
    if (NOT_IN_JSON.has(index)) return NOT_IN_JSON.get(index);
    if (index in read) return read[index];
    if (!(index in values)) throw new Error('The data of a page must be plain');
    const value = values[index];
    if (value === null || typeof value !== 'object') return (read[index] = value);
    if (Array.isArray(value)) {
      const [type, inner] = value as [unknown, number];
      if (type === 'Date') return (read[index] = new Date(inner));
      if (typeof type === 'string') {
        const revive = revivers[type];
        if (!revive) throw new Error(`The data of a page must be plain: it holds a ${type}`);
        return (read[index] = revive(valueAt(inner)));
      }
      const array: unknown[] = (read[index] = []);
      for (const each of value as number[]) array.push(valueAt(each));
      return array;
    }
    const object: Record<string, unknown> = (read[index] = {});
    for (const [key, each] of Object.entries(value as Record<string, number>)) object[key] = valueAt(each);
    return object;
  }

  return valueAt(typeof flat === 'number' ? flat : 0);
}

/** The state of a page in the history of the browser, as text. */
export const stringify = (value: unknown): string => JSON.stringify(value);

/** What `stringify` wrote. */
export const parse = (text: string): unknown => JSON.parse(text);

/** Only the server writes data into a page. */
export function uneval(): never {
  throw new Error('uneval is for the server');
}
