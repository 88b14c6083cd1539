import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { lessonReport } from '../database/schema.ts';
import { useTestDatabase } from '../database/use-test-database.ts';
import { createMetrics } from '../metrics.ts';
import { countReports } from './count-reports.ts';
import { createRateLimit } from '../rate-limit.ts';
import { receiveReport, type ReportContext } from './receive-report.ts';
import { testId } from './test-ids.ts';

const REPORT = {
  id: testId(1),
  lesson: 'lire-une-adresse',
  contentVersion: '0123456789',
  reason: 'site-changed',
};

describe('a report that a lesson should be looked at again', () => {
  let database: Database;
  useTestDatabase((opened) => (database = opened));
  beforeEach(() => database.orm.delete(lessonReport));

  function send(body: unknown, changes: Partial<ReportContext> = {}): Promise<Response> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return receiveReport(new Request('http://localhost/api/reports', { method: 'POST', body: text }), {
      database,
      knownLessons: new Set(['lire-une-adresse', 'ouvrir-une-piece-jointe']),
      limit: createRateLimit({ allowed: 1000, windowSeconds: 3600, now: () => 0 }),
      address: '192.0.2.1',
      ...changes,
    });
  }

  test('is stored, with the hour at which it came', async () => {
    const response = await send(REPORT);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ accepted: true });
    const [stored] = await database.orm.select().from(lessonReport);
    expect(stored).toMatchObject(REPORT);
    expect(stored!.receivedAt).toBeInstanceOf(Date);
  });

  test('sent again is accepted again and stored once, however many phones repeat it at the same time', async () => {
    const responses = await Promise.all(Array.from({ length: 20 }, () => send(REPORT)));
    expect(responses.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(await countReports(database)).toEqual([
      { lesson: REPORT.lesson, reason: 'site-changed', reports: 1 },
    ]);
  });

  test('can be sent again with its id in capitals', async () => {
    await send(REPORT);
    await send({ ...REPORT, id: REPORT.id.toUpperCase() });
    expect(await countReports(database)).toMatchObject([{ reports: 1 }]);
  });

  test.each([
    ['id', { ...REPORT, id: 'abc' }],
    ['id', { ...REPORT, id: '5f0c7a51-94a4-4a34-9c3e-1f8f0e4e5b11' }],
    ['id', { ...REPORT, id: undefined }],
    ['lesson', { ...REPORT, lesson: 'no-such-lesson' }],
    ['lesson', { ...REPORT, lesson: 12 }],
    ['contentVersion', { ...REPORT, contentVersion: '' }],
    ['contentVersion', { ...REPORT, contentVersion: 'x'.repeat(101) }],
    ['reason', { ...REPORT, reason: 'because' }],
    ['name', { ...REPORT, name: 'Amina' }],
    ['id', [REPORT]],
    ['', null],
  ])('is refused, naming the field at fault (%j) in French, and not stored: %j', async (field, report) => {
    const response = await send(report);
    expect(response.status).toBe(422);
    const refusal = (await response.json()) as { field: string; message: string };
    expect(refusal.field).toBe(field);
    expect(refusal.message).toMatch(/^[A-ZÉ].*\.$/);
    expect(refusal.message).not.toMatch(/expected|received|invalid/i);
    expect(await countReports(database)).toEqual([]);
  });

  test('is refused when it is not JSON', async () => {
    expect((await send('{')).status).toBe(400);
  });

  test('is refused beyond 2 KB, without reading the rest', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(1024));
      },
    });
    const request = new Request('http://localhost/', {
      method: 'POST',
      body: endless,
      duplex: 'half',
    } as RequestInit);
    const response = await receiveReport(request, {
      database,
      knownLessons: new Set(),
      limit: createRateLimit({ allowed: 1, windowSeconds: 1, now: () => 0 }),
      address: '192.0.2.1',
    });
    expect(response.status).toBe(413);
    expect(pulled).toBeLessThan(10);
  });

  test('is refused for a while when one address sends too many; others are not hindered', async () => {
    const limit = createRateLimit({ allowed: 2, windowSeconds: 3600, now: () => 0 });
    await send(REPORT, { limit });
    await send(REPORT, { limit });
    const third = await send(REPORT, { limit });
    expect(third.status).toBe(429);
    expect(third.headers.get('retry-after')).toBe('3600');
    expect((await send(REPORT, { limit, address: '192.0.2.2' })).status).toBe(200);
  });

  test('never fails on what a stranger sends', async () => {
    const almostReport = fc.record(
      {
        id: fc.oneof(fc.uuid(), fc.anything()),
        lesson: fc.anything(),
        contentVersion: fc.anything(),
        reason: fc.anything(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc.string(),
          almostReport.map((value) => JSON.stringify(value) ?? ''),
        ),
        async (body) => {
          expect([400, 413, 422]).toContain((await send(body)).status);
        },
      ),
    );
  });

  test('counts in the metrics of the operator, by lesson and reason', async () => {
    await send(REPORT);
    await send({ ...REPORT, id: testId(2) });
    await send({ ...REPORT, id: testId(3), lesson: 'ouvrir-une-piece-jointe', reason: 'mistake' });
    const shown = await createMetrics(() => database).metrics();
    expect(shown).toContain('wetechcare_lesson_reports{lesson="lire-une-adresse",reason="site-changed"} 2');
    expect(shown).toContain('wetechcare_lesson_reports{lesson="ouvrir-une-piece-jointe",reason="mistake"} 1');
    expect(shown).toContain('process_resident_memory_bytes');
  });
});
