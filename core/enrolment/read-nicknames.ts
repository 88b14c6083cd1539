import { foldNickname, parseNickname, type NicknameFault } from '../identity/nickname.ts';
import { writtenNames, type WrittenName } from './written-names.ts';

/** Most learners that are enrolled at once: more than a room holds. */
export const MOST_AT_ONCE = 60;

/** What keeps a name from being a nickname here; `taken`: somebody of the list or of the group is called so already. */
export type NicknameProblem = NicknameFault | 'taken';

export interface NicknameEntry extends WrittenName {
  problem: NicknameProblem | null;
  /** The nickname to enrol under; with a problem, what to put in its place: another nickname, or the name as it was written. */
  nickname: string;
}

const LAST_NUMBER = / \d{1,3}$/;

/** "Karim 2", or the first "Karim 3", "Karim 4"… that is free and short enough. */
function anotherNickname(nickname: string, taken: ReadonlySet<string>): string {
  const letters = [...nickname.replace(LAST_NUMBER, '')];
  for (let number = 2; ; number += 1) {
    for (let length = letters.length; length > 0; length -= 1) {
      const parsed = parseNickname(`${letters.slice(0, length).join('').trimEnd()} ${number}`);
      if (!parsed.ok) continue;
      if (taken.has(foldNickname(parsed.nickname))) break;
      return parsed.nickname;
    }
  }
}

/**
 * Each name with what is wrong with it.
 * @param taken nicknames of those who are in the group already
 */
export function checkNicknames(names: readonly WrittenName[], taken: readonly string[]): NicknameEntry[] {
  const all = names.map((name) => ({ name, parsed: parseNickname(name.written) }));
  const used = new Set(taken.map(foldNickname));
  const wanted = new Set([
    ...used,
    ...all.flatMap(({ parsed }) => (parsed.ok ? [foldNickname(parsed.nickname)] : [])),
  ]);
  return all.map(({ name, parsed }) => {
    if (!parsed.ok) return { ...name, problem: parsed.reason, nickname: name.written };
    const folded = foldNickname(parsed.nickname);
    if (!used.has(folded)) {
      used.add(folded);
      return { ...name, problem: null, nickname: parsed.nickname };
    }
    const nickname = anotherNickname(parsed.nickname, wanted);
    wanted.add(foldNickname(nickname));
    return { ...name, problem: 'taken', nickname };
  });
}

/**
 * Reads a list of nicknames (see `writtenNames`).
 * @param taken nicknames of those who are in the group already
 * @returns the first MOST_AT_ONCE, each with what is wrong with it, and how many more there were
 */
export function readNicknames(
  list: string,
  taken: readonly string[],
): { entries: NicknameEntry[]; leftOut: number } {
  const names = writtenNames(list);
  return {
    entries: checkNicknames(names.slice(0, MOST_AT_ONCE), taken),
    leftOut: Math.max(0, names.length - MOST_AT_ONCE),
  };
}
