import { drawBelow, type RandomBytes } from './draw.ts';

/*
 * The code of a room: six letters on the wall, which forty people copy. It says which room, it is no secret.
 *
 * Capitals that cannot be taken for another, by the eye or by the ear, and that spell nothing: no vowel and no Y; no I or L; no O or Q;
 * no U, V or W; no G beside C; no D beside B, P and T; no N beside M. Without D and G, and without a letter twice in a row, the
 * insults that people write with initials do not appear either.
 */

/** 13 letters. */
export const ROOM_LETTERS = 'BCFHJKMPRSTXZ';

const LENGTH = 6;

/** A code of six letters, none like the one before: 13 × 12⁵ = 3,234,816 codes, each as likely as any other. */
export function makeRoomCode(random: RandomBytes): string {
  let code = '';
  for (let place = 0; place < LENGTH; place += 1) {
    const letters = code ? ROOM_LETTERS.replace(code[place - 1]!, '') : ROOM_LETTERS;
    code += letters[drawBelow(letters.length, random)]!;
  }
  return code;
}

/** The code in what somebody typed: small letters, accents, spaces and signs do not matter. Null when it can be no code. */
export function readRoomCode(text: string): string | null {
  const code = text
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[\s\p{M}\p{P}\p{Cf}]/gu, '');
  const isCode =
    code.length === LENGTH &&
    code.split('').every((letter, place) => ROOM_LETTERS.includes(letter) && letter !== code[place - 1]);
  return isCode ? code : null;
}
