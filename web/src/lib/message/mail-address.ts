import type { Message } from '@wetechcare/core/letter/message.ts';

/**
 * The `mailto:` address that opens the mailbox with the message written (RFC 6068): line ends are CRLF, a space is `%20`, and the
 * `@` of the address stays readable.
 */
export function mailAddress({ to, subject, body }: Pick<Message, 'to' | 'subject' | 'body'>): string {
  const address = encodeURIComponent(to.trim()).replace(/%40/g, '@');
  const text = encodeURIComponent(body.replace(/\r?\n/g, '\r\n'));
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${text}`;
}
