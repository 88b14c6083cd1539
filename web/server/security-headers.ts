const YEAR_SECONDS = 31_536_000;

/** Everything a browser can offer a page that the product has no use for. The camera of the exercises is simulated. */
const REFUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** What a browser heeds for a public file that a page uses; the rest is for documents, and bytes are money. */
const FOR_PARTS = new Set(['cache-control', 'x-content-type-options']);

/** Files that only a page uses: hashed scripts and styles, pictures, icons. */
export function isPartOfPage(path: string): boolean {
  return path.startsWith('/_app/immutable/') || /\.(svg|png|webmanifest)$/.test(path);
}

/** Those of `securityHeaders` that matter for a part of a page. */
export function partHeaders(
  headers: readonly [name: string, value: string][],
): [name: string, value: string][] {
  return headers.filter(([name]) => FOR_PARTS.has(name));
}

/**
 * Headers of every answer. `no-cache` means "keep it, but ask whether it has changed": what has a hashed name, or wants
 * something else, says so itself. The full content security policy is in each page; only what a page cannot say is here.
 * @param secure whether browsers reach us by https
 */
export function securityHeaders(secure: boolean): [name: string, value: string][] {
  return [
    ['cache-control', 'no-cache'],
    ['content-security-policy', "frame-ancestors 'none'"],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['permissions-policy', REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', ')],
    ['referrer-policy', 'no-referrer'],
    ['x-content-type-options', 'nosniff'],
    ...(secure
      ? ([['strict-transport-security', `max-age=${YEAR_SECONDS}; includeSubDomains`]] as [string, string][])
      : []),
  ];
}
