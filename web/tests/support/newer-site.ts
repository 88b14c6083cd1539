import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The site under test seen through a door of ours, behind which a newer version can be put. */
export interface NewerSite {
  origin: string;
  /** From now on the service worker is another one, as after an update of the site. */
  update: () => void;
  close: () => Promise<void>;
}

/** Opens the door. @param origin where the site under test answers */
export async function openNewerSite(origin: string): Promise<NewerSite> {
  let isNewer = false;
  const server: Server = createServer((incoming, outgoing) => {
    const isWorker = incoming.url === '/service-worker.js';
    const headers = { ...incoming.headers };
    // The worker is always sent whole and as it is written, so that a line can be added to it.
    if (isWorker)
      for (const name of ['accept-encoding', 'if-none-match', 'if-modified-since']) delete headers[name];
    const passed = ask(
      new URL(incoming.url ?? '/', origin),
      { method: incoming.method, headers },
      (answer) => {
        const passedOn = { ...answer.headers };
        if (isWorker) for (const name of ['content-length', 'etag']) delete passedOn[name];
        outgoing.writeHead(answer.statusCode ?? 502, passedOn);
        answer.on('data', (bytes) => outgoing.write(bytes));
        answer.on('end', () => outgoing.end(isWorker && isNewer ? '\n// A newer version.\n' : undefined));
      },
    );
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    update: () => (isNewer = true),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
