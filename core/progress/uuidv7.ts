/*
 * Ids of records: UUID version 7 (RFC 9562, section 5.7), which sort by time. Clock and randomness are given by the
 * caller, as everywhere in core.
 */

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const LARGEST_COUNTER = 0xfff;
const LARGEST_TIME = 2 ** 48 - 1;

/**
 * A UUIDv7.
 * @param ms Unix time in milliseconds, 48 bits
 * @param random 10 random bytes: 12 bits fill `rand_a`, 62 bits fill `rand_b`
 * @throws RangeError when the time or the number of bytes does not fit
 */
export function uuidV7(ms: number, random: Uint8Array): string {
  if (!Number.isInteger(ms) || ms < 0 || ms > LARGEST_TIME)
    throw new RangeError(`time out of 48 bits: ${ms}`);
  if (random.length !== 10) throw new RangeError(`10 random bytes expected, ${random.length} given`);
  const bytes = new Uint8Array(16);
  let rest = ms;
  for (let index = 5; index >= 0; index--) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes.set(random, 6);
  bytes[6] = (random[0]! & 0x0f) | 0x70;
  bytes[8] = (random[2]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => HEX[byte]).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export interface IdGenerator {
  /** The next id, larger than every one made or seen before. `random` is 10 bytes. */
  next: (ms: number, random: Uint8Array) => string;
  /** Takes note of an id made elsewhere, so that the next one comes after it. */
  saw: (id: string) => void;
}

/**
 * Makes ids that always grow, also within one millisecond and when the clock is put back: `rand_a` is a counter that
 * starts at random in its lower half (RFC 9562, section 6.2, method 1). Because it also takes note of the ids that
 * come from other devices, what a person does after seeing something always sorts after it.
 */
export function createIdGenerator(): IdGenerator {
  let time = -1;
  let counter = 0;

  return {
    next(ms, random) {
      if (ms > time) {
        time = ms;
        counter = ((random[0]! << 8) | random[1]!) & (LARGEST_COUNTER >> 1);
      } else if (counter < LARGEST_COUNTER) {
        counter += 1;
      } else {
        time += 1;
        counter = 0;
      }
      const bytes = Uint8Array.from(random);
      bytes[0] = counter >> 8;
      bytes[1] = counter & 0xff;
      return uuidV7(time, bytes);
    },

    saw(id) {
      const ms = parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
      const count = parseInt(id.slice(15, 18), 16);
      // The last millisecond of the 48 bits would leave no room for a next id.
      if (!(ms < LARGEST_TIME) || Number.isNaN(count)) return;
      if (ms > time || (ms === time && count > counter)) {
        time = ms;
        counter = count;
      }
    },
  };
}
