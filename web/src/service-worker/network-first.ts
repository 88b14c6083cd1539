/** A page that has not come after this long, on a network that is too slow, is shown from its kept copy. In ms. */
export const PATIENCE = 3_000;

export interface Sources<R> {
  fresh: () => Promise<R>;
  kept: () => Promise<R | undefined>;
  /** True when the fresh answer says that the server is in trouble, so that a kept copy is better. */
  isTrouble: (response: R) => boolean;
  /** Resolves when the patience is over. */
  tooLong: () => Promise<void>;
}

/**
 * The fresh answer when it comes in time, else the kept one. Without a kept one it waits for the network as long as
 * that takes. Undefined when there is neither.
 */
export async function networkFirst<R>({
  fresh,
  kept,
  isTrouble,
  tooLong,
}: Sources<R>): Promise<R | undefined> {
  const answer = fresh().then(
    (response) => ({ response, isGood: !isTrouble(response) }),
    () => ({ response: undefined, isGood: false }),
  );
  const first = await Promise.race([answer, tooLong()]);
  if (first?.isGood) return first.response;
  return (await kept()) ?? (await answer).response;
}
