/** Below this many letters a typo makes another word: nothing is forgiven. */
const SHORTEST_FORGIVEN = 4;

/**
 * Is `written` the `wanted` word but for one typing mistake: one letter wrong, missing, extra, or two neighbours swapped?
 * (Distance of 1 in the sense of Damerau, "A technique for computer detection and correction of spelling errors", 1964.)
 */
export function isOneTypoAway(written: string, wanted: string): boolean {
  if (wanted.length < SHORTEST_FORGIVEN || written === wanted) return false;
  let start = 0;
  while (start < written.length && start < wanted.length && written[start] === wanted[start]) start += 1;
  const writtenRest = written.slice(start);
  const wantedRest = wanted.slice(start);
  return (
    writtenRest.slice(1) === wantedRest.slice(1) ||
    writtenRest === wantedRest.slice(1) ||
    writtenRest.slice(1) === wantedRest ||
    (writtenRest.slice(2) === wantedRest.slice(2) &&
      writtenRest.length > 1 &&
      writtenRest[0] === wantedRest[1] &&
      writtenRest[1] === wantedRest[0])
  );
}
