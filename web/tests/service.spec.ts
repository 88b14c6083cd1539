import { expect, test } from '@playwright/test';
import { addressOf, lessons } from './support/lessons.ts';

/* What the server promises to browsers, load balancers and operators. */

test('answers load balancers, saying which database it uses', async ({ request }) => {
  const answer = await request.get('/healthz');
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ status: 'ok' });
});

test('shows the operator its metrics', async ({ request }) => {
  const answer = await request.get('/metrics');
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toContain('text/plain');
  expect(await answer.text()).toContain('process_resident_memory_bytes');
});

test('shows its metrics to nobody who comes through a proxy', async ({ request }) => {
  const answer = await request.get('/metrics', { headers: { 'x-forwarded-for': '203.0.113.7' } });
  expect(answer.status()).toBe(403);
  expect(await answer.text()).not.toContain('process_');
});

test('protects every answer: pages, scripts, interfaces and errors alike', async ({ request }) => {
  for (const path of ['/', '/healthz', '/_app/version.json', '/nothing-here']) {
    const headers = (await request.get(path)).headers();
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('no-referrer');
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
    expect(headers['permissions-policy'], path).toContain('camera=()');
  }
});

test('lets a page be kept but asks whether it has changed; what has a hashed name is kept for a year', async ({
  request,
}) => {
  const page = await request.get('/');
  expect(page.headers()['cache-control']).toBe('no-cache');
  const again = await request.get('/', { headers: { 'if-none-match': page.headers()['etag'] ?? '' } });
  expect(again.status()).toBe(304);
  const script = /\.?(\/_app\/immutable\/[^"]+\.js)/.exec(await page.text())?.[1];
  expect((await request.get(script ?? '')).headers()['cache-control']).toContain('immutable');
});

test('sends pages and scripts compressed', async ({ request }) => {
  const page = await request.get('/', { headers: { 'accept-encoding': 'br' } });
  expect(page.headers()['content-encoding']).toBe('br');
});

test('breaks none of its own rules about where code and styles come from, and asks nobody else for anything', async ({
  page,
  baseURL,
}) => {
  const refused: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (/content.security.policy/i.test(message.text())) refused.push(message.text());
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== baseURL) elsewhere.push(request.url());
  });
  const address = lessons[0] ? addressOf(lessons[0]) : '/';
  for (const visited of ['/', address, `${address}#film`, `${address}#guide`, `${address}#quiz`]) {
    await page.goto(visited);
    await page.reload({ waitUntil: 'networkidle' });
  }
  expect(refused).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('tells of each lesson where it is, what it weighs and whether it was checked lately', async ({
  request,
}) => {
  const lessons = (await (await request.get('/api/lessons.json')).json()) as Record<string, unknown>[];
  expect(lessons.length).toBeGreaterThanOrEqual(4);
  for (const lesson of lessons) {
    expect(String(lesson.url)).toMatch(/^http.+\/lecons\/[a-z-]+$/);
    expect(Number(lesson.bytes), String(lesson.slug)).toBeGreaterThan(50_000);
    expect(lesson.stale).toBe(false);
  }
});

test('refuses a report with a sign that the database cannot keep, without an error of the server', async ({
  request,
}) => {
  const data = {
    id: '019a9c3e-0000-7000-8000-00000000beef',
    lesson: 'adresse-serieuse',
    contentVersion: 'a\u0000',
    reason: 'site-changed',
  };
  expect((await request.post('/api/reports', { data })).status()).toBe(422);
});

test('refuses a report about a lesson that does not exist, in plain French', async ({ request }) => {
  const answer = await request.post('/api/reports', {
    data: {
      id: '019a9c3e-0000-7000-8000-00000000abcd',
      lesson: 'aucune',
      contentVersion: '1',
      reason: 'unclear',
    },
  });
  expect(answer.status()).toBe(422);
  expect(await answer.json()).toEqual({ field: 'lesson', message: 'Cette leçon n’existe pas.' });
});

test('takes a report from a lesson’s page, twice without harm', async ({ request }) => {
  const [lesson] = (await (await request.get('/api/lessons.json')).json()) as { slug: string }[];
  const report = {
    id: '019a9c3e-0000-7000-8000-00000000beef',
    lesson: lesson?.slug,
    contentVersion: '0123456789',
    reason: 'site-changed',
  };
  for (const attempt of ['first', 'second']) {
    const answer = await request.post('/api/reports', { data: report });
    expect(await answer.json(), attempt).toEqual({ accepted: true });
  }
  expect(await (await request.get('/metrics')).text()).toContain(
    `lesson="${lesson?.slug}",reason="site-changed"} 1`,
  );
});

test('refuses a form that another site sends in a visitor’s name', async ({ request }) => {
  const answer = await request.post('/api/reports', {
    headers: { origin: 'https://autre.exemple', 'content-type': 'text/plain' },
    data: '{}',
  });
  expect(answer.status()).toBe(403);
});
