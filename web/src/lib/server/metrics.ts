import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Database } from './database/database.ts';
import { countReports } from './reports/count-reports.ts';
import { requestDurations } from './request-durations.ts';

/** What `GET /metrics` shows: this process, its requests, and the reports received per lesson (over all processes: read from the database). */
export function createMetrics(database: () => Database): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  registry.registerMetric(requestDurations);
  new Gauge({
    name: 'wetechcare_lesson_reports',
    help: 'Reports that a lesson should be looked at again, by lesson and reason',
    labelNames: ['lesson', 'reason'],
    registers: [registry],
    async collect() {
      this.reset();
      // Without its database the process must still tell how it is.
      const counts = await countReports(database()).catch(() => []);
      for (const { lesson, reason, reports } of counts) this.set({ lesson, reason }, reports);
    },
  });
  return registry;
}
