import { describe, expect, test } from 'vitest';
import { mayReadMetrics } from './metrics-access.ts';

const TOKEN = 'a-long-token';

function asked(headers: Record<string, string>, remoteAddress: string | undefined = '127.0.0.1') {
  return { headers: new Headers(headers), remoteAddress };
}

describe('without METRICS_TOKEN', () => {
  test.each(['127.0.0.1', '127.8.0.9', '::1', '::ffff:127.0.0.1'])(
    'a program on this machine may: %s',
    (address) => {
      expect(mayReadMetrics(asked({}, address), undefined, undefined)).toBe(true);
    },
  );

  test.each(['192.168.1.4', '10.0.0.1', '::ffff:10.0.0.1', '2001:db8::1', '127.0.0.1.evil', ''])(
    'another machine may not: %s',
    (address) => expect(mayReadMetrics(asked({}, address), undefined, undefined)).toBe(false),
  );

  test('nor a connection without an address', () => {
    expect(mayReadMetrics({ headers: new Headers(), remoteAddress: undefined }, '', undefined)).toBe(false);
  });

  test.each(['forwarded', 'x-forwarded-for', 'x-real-ip', 'via', 'x-forwarded-host', 'cf-connecting-ip'])(
    'nor who comes through a proxy on this machine: %s',
    (header) => {
      expect(mayReadMetrics(asked({ [header]: '203.0.113.7' }), undefined, 'CF-Connecting-IP')).toBe(false);
    },
  );
});

describe('with METRICS_TOKEN', () => {
  test('who gives it may, from anywhere', () => {
    const request = asked({ authorization: `Bearer ${TOKEN}`, 'x-forwarded-for': '203.0.113.7' }, '10.0.0.1');
    expect(mayReadMetrics(request, TOKEN, undefined)).toBe(true);
  });

  test.each(['', `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, TOKEN, 'Bearer ', `Basic ${TOKEN}`])(
    'nobody else, not even on this machine: %j',
    (authorization) => expect(mayReadMetrics(asked({ authorization }), TOKEN, undefined)).toBe(false),
  );
});
