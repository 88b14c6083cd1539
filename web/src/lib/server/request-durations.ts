import { Histogram, register } from 'prom-client';

const NAME = 'wetechcare_request_duration_seconds';

function createHistogram() {
  return new Histogram({
    name: NAME,
    help: 'Seconds until an answer was sent whole, by route and class of status; streams of events are left out',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  });
}

type RequestDurations = ReturnType<typeof createHistogram>;

/** One for the process: the server counts in it, and the build, which has its own copy of this module, shows it. */
export const requestDurations =
  (register.getSingleMetric(NAME) as RequestDurations | undefined) ?? createHistogram();
