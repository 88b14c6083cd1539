import { toBase32 } from './base32.ts';
import { decrypt, encrypt } from './encrypt.ts';
import { makeTotpSecret, otpauthUri } from './totp.ts';

const ISSUER = 'Les Bons Clics';
const LABEL = 'totp setup';

/** What the page shows so that a helper's phone makes codes. The secret comes back sealed, with the form. */
export interface TotpSetup {
  /** For an authenticator app; shown as a QR code. */
  uri: string;
  /** The secret in groups of four letters, to type by hand. */
  letters: string;
  /** For the form: opens only with the installation's key, and for this invitation. */
  sealed: string;
}

const purpose = (key: Buffer, invitationHash: string) => ({ key, label: LABEL, boundTo: invitationHash });

/** @param name what the app writes beside the codes */
function setupOf(secret: Buffer, sealed: string, name: string): TotpSetup {
  const letters = toBase32(secret)
    .match(/.{1,4}/g)!
    .join(' ');
  return { uri: otpauthUri(secret, ISSUER, name), letters, sealed };
}

/** A new secret, for one invitation. */
export function makeTotpSetup(key: Buffer, invitationHash: string, name: string): TotpSetup {
  const secret = makeTotpSecret();
  return setupOf(secret, encrypt(secret, purpose(key, invitationHash)), name);
}

/** The secret that the form brought back, with what to show if it has to be shown again; null when it is not for this invitation. */
export function openTotpSetup(
  sealed: string,
  key: Buffer,
  invitationHash: string,
  name: string,
): { secret: Buffer; setup: TotpSetup } | null {
  const secret = decrypt(sealed, purpose(key, invitationHash));
  return secret && { secret, setup: setupOf(secret, sealed, name) };
}
