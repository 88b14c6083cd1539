/*
 * Encrypts what goes from one device to another: AES-GCM with a fresh 256-bit key. (NIST SP 800-38D.) The key travels in the
 * fragment of a link, which browsers never send.
 */

const IV_BYTES = 12;

function toBase64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

export interface Sealed {
  /** Initialisation vector and ciphertext, base64url. */
  content: string;
  /** base64url. */
  key: string;
}

/** Encrypts a text with a key of its own. Needs a secure context (https, or this machine). */
export async function seal(text: string): Promise<Sealed> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  const content = new Uint8Array(IV_BYTES + sealed.byteLength);
  content.set(iv);
  content.set(new Uint8Array(sealed), IV_BYTES);
  return {
    content: toBase64url(content),
    key: toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', key))),
  };
}

/** The text that was sealed. Rejects with another key, or when anything was changed on the way. */
export async function unseal({ content, key }: Sealed): Promise<string> {
  const bytes = fromBase64url(content);
  const imported = await crypto.subtle.importKey('raw', fromBase64url(key), 'AES-GCM', false, ['decrypt']);
  const opened = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: bytes.subarray(0, IV_BYTES) },
    imported,
    bytes.subarray(IV_BYTES),
  );
  return new TextDecoder().decode(opened);
}
