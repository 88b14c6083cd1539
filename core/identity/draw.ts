/*
 * Drawing lots. core has no chance of its own: random bytes are given to it, by `crypto` on phones and servers.
 */

/** Source of chance: as many random bytes as are asked. */
export type RandomBytes = (count: number) => Uint8Array;

const VALUES_OF_TWO_BYTES = 65_536;
/** Half of what is drawn is kept at the very worst: so many refusals in a row never happen by chance. */
const MOST_REFUSALS = 200;

/**
 * A whole number from 0 to `limit` - 1, each as likely as any other: what two bytes hold beyond the last multiple of `limit` is
 * drawn again (rejection sampling).
 * @param limit 1 to 65,536
 * @throws Error when the source of chance never gives a number that can be kept
 */
export function drawBelow(limit: number, random: RandomBytes): number {
  const kept = VALUES_OF_TWO_BYTES - (VALUES_OF_TWO_BYTES % limit);
  for (let refusals = 0; refusals < MOST_REFUSALS; refusals += 1) {
    const bytes = random(2);
    const drawn = bytes[0]! * 256 + bytes[1]!;
    if (drawn < kept) return drawn % limit;
  }
  throw new Error('The source of chance is broken');
}
