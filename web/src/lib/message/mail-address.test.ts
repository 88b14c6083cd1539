import { expect, test } from 'vitest';
import { mailAddress } from './mail-address.ts';

test('the mailbox finds the address, the subject and each line as they were written', () => {
  const body = 'Bonjour,\n\nJ’aime « A & B » ? 100 %\nInès';
  const url = new URL(mailAddress({ to: ' rh@exemple.fr ', subject: 'Poste d’équipière + CV', body }));
  expect(url.pathname).toBe('rh@exemple.fr');
  const fields = url.search.slice(1).split('&');
  expect(fields.map((field) => field.split('=')[0])).toEqual(['subject', 'body']);
  expect(decodeURIComponent(fields[0]!.slice('subject='.length))).toBe('Poste d’équipière + CV');
  expect(decodeURIComponent(fields[1]!.slice('body='.length))).toBe(body.replace(/\n/g, '\r\n'));
});

test('an address cannot add fields of its own', () => {
  const made = mailAddress({ to: 'a@b.fr?bcc=x@y.fr&c', subject: '', body: '' });
  expect(made.startsWith('mailto:a@b.fr%3Fbcc%3Dx@y.fr%26c?subject=&body=')).toBe(true);
});
