/** 32-bit FNV-1a hash of a text (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Random numbers in [0, 1) that depend on the seed alone: mulberry32 by Tommy Ettinger, public domain. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The same items in another order (Fisher–Yates), the same for everybody who uses the same seed, so that the page drawn
 * by the build and the page on the phone agree.
 *
 * @param items in the right order
 * @param seed any text, for example the id of the question
 * @returns a new array; never in the right order unless it has fewer than two items
 */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const random = generator(hash(seed));
  const places = items.map((_, place) => place);
  for (let last = places.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [places[last], places[other]] = [places[other]!, places[last]!];
  }
  if (places.length > 1 && places.every((place, index) => place === index)) places.push(places.shift()!);
  return places.map((place) => items[place]!);
}
