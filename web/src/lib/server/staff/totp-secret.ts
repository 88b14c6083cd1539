import { decrypt, encrypt } from './encrypt.ts';

const LABEL = 'totp secret';

/** The secret as the database keeps it: it opens only with the installation's key and for this account. */
export const sealTotpSecret = (secret: Uint8Array, key: Buffer, accountId: string): string =>
  encrypt(secret, { key, label: LABEL, boundTo: accountId });

/** The secret of an account; null when the database or the key is not the one it was sealed with. */
export const openTotpSecret = (sealed: string, key: Buffer, accountId: string): Buffer | null =>
  decrypt(sealed, { key, label: LABEL, boundTo: accountId });
