/** What the device keeps of an account: its token, and how far it has read what the server has. */
export interface KeptAccount {
  v: 1;
  token: string;
  cursor: number;
}

/** Reads it back; null when it is of another version, or spoilt. */
export function parseKeptAccount(text: string | null): KeptAccount | null {
  try {
    const { v, token, cursor } = JSON.parse(text ?? '') as Partial<KeptAccount>;
    const isOurs = v === 1 && typeof token === 'string' && typeof cursor === 'number' && cursor >= 0;
    return isOurs ? { v, token, cursor } : null;
  } catch {
    return null;
  }
}
