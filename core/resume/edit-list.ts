/*
 * Changes of the lists of a CV. Nothing is changed in place: what was is what undo brings back.
 */

interface Item {
  id: string;
}

/** The list with `patch` laid over the item with this id. */
export function edited<Entry extends Item>(
  list: readonly Entry[],
  id: string,
  patch: Partial<Entry>,
): Entry[] {
  return list.map((item) => (item.id === id ? { ...item, ...patch } : item));
}

/** The list without the item with this id. */
export function without<Entry extends Item>(list: readonly Entry[], id: string): Entry[] {
  return list.filter((item) => item.id !== id);
}

/** The list with this item `by` places further (negative: earlier), as far as there is room. */
export function moved<Entry extends Item>(list: readonly Entry[], id: string, by: number): Entry[] {
  const from = list.findIndex((item) => item.id === id);
  const item = list[from];
  if (!item) return [...list];
  const rest = without(list, id);
  const to = Math.min(rest.length, Math.max(0, from + by));
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** The texts with this one added at the end, or taken away when it was there. */
export function toggled(texts: readonly string[], text: string): string[] {
  return texts.includes(text) ? texts.filter((other) => other !== text) : [...texts, text];
}
