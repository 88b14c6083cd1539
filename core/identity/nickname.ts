import { isSocialSecurityNumber } from '../practice/personal-data.ts';

/*
 * What a learner is called in a group: whatever they like, never what tells who they are to somebody outside it.
 */

/** Most characters in a nickname (Unicode code points). */
export const LONGEST_NICKNAME = 30;

export type NicknameFault =
  'empty' | 'too-long' | 'email' | 'phone-number' | 'social-security-number' | 'character';

export type ParsedNickname = { ok: true; nickname: string } | { ok: false; reason: NicknameFault };

/** Fewest digits of a phone number that can be called from abroad; dates of birth have eight, and are no nickname either. */
const FEWEST_PHONE_DIGITS = 7;
const FEWEST_SECURITY_DIGITS = 13;

const INVISIBLE = /\p{Cf}/gu;
const ALLOWED = /^[\p{L}\p{M}\p{Nd} \u2019.-]*$/u;

/**
 * The nickname as it is kept: composed (NFC), with single spaces and curved apostrophes, 1 to 30 letters of any script, digits,
 * spaces, ’ - and . ; or why it cannot be one. What would tell a person's address or number comes first, whatever else is wrong.
 */
export function parseNickname(text: string): ParsedNickname {
  const nickname = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/['\u2018\u02bc]/g, '\u2019')
    .replace(/[\u2010-\u2013]/g, '-')
    .trim();
  const refuse = (reason: NicknameFault): ParsedNickname => ({ ok: false, reason });
  if (/[@\uff20]/.test(nickname)) return refuse('email');
  const digits = (nickname.match(/\p{Nd}/gu) ?? []).length;
  if (digits >= FEWEST_SECURITY_DIGITS || isSocialSecurityNumber(nickname))
    return refuse('social-security-number');
  if (digits >= FEWEST_PHONE_DIGITS) return refuse('phone-number');
  if (!ALLOWED.test(nickname)) return refuse('character');
  if (!/[\p{L}\p{Nd}]/u.test(nickname)) return refuse('empty');
  if (Array.from(nickname).length > LONGEST_NICKNAME) return refuse('too-long');
  return { ok: true, nickname };
}

/**
 * What nicknames of one group are compared by: two that differ in capitals, accents, spaces or signs alone sound the same when they are
 * called out. Vowel signs stay where a script needs them to tell names apart.
 */
export function foldNickname(nickname: string): string {
  return nickname
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\u0153/g, 'oe')
    .replace(/\u00e6/g, 'ae')
    .replace(/[\u0300-\u036f\u064b-\u0652\u0670]/g, '')
    .replace(/[^\p{L}\p{M}\p{Nd}]/gu, '')
    .normalize('NFC');
}
