import { hash, verify } from '@node-rs/argon2';
import { ARGON2ID } from '../argon2id.ts';

/** Characters. Length is what makes a password strong; no rule asks for signs (NIST SP 800-63B). */
export const PASSWORD_LENGTH = { least: 12, most: 200 };

/** Of 32 bytes of chance that nobody has kept: to do the work of a verification where there is nothing to verify. */
const NO_PASSWORD =
  '$argon2id$v=19$m=19456,t=2,p=1$wN2WAmPyfKYqud7uXvWZcg$DTzD7oYin9QcGRLMvQbxG/IYywS349aT0+csKlOm9cU';

/** The same password, however the keyboard composed its accents. */
const normalised = (password: string) => password.normalize('NFKC');

const tooLong = (password: string) => [...password].length > PASSWORD_LENGTH.most;

export type PasswordFault = 'too-short' | 'too-long' | 'is-email';

/** What is wrong with a password that somebody chooses; null when nothing is. @param email in lower case */
export function passwordFault(chosen: string, email: string): PasswordFault | null {
  const password = normalised(chosen);
  if ([...password].length < PASSWORD_LENGTH.least) return 'too-short';
  if (tooLong(password)) return 'too-long';
  return password.trim().toLowerCase() === email ? 'is-email' : null;
}

/** The hash under which a password is kept, as a PHC string. @param key the installation's secret: without it nobody can try passwords */
export function hashPassword(password: string, key: Buffer): Promise<string> {
  return hash(normalised(password), { ...ARGON2ID, secret: key });
}

/** Whether it is this password. Takes as long when there is none to compare with (null), and is then never true. */
export async function isPassword(password: string, kept: string | null, key: Buffer): Promise<boolean> {
  const possible = kept !== null && !tooLong(password);
  const given = possible ? normalised(password) : '';
  return (await verify(kept ?? NO_PASSWORD, given, { secret: key })) && possible;
}
