import { networkInterfaces } from 'node:os';
import type { ServerSettings } from './settings.ts';

/** What the operator reads once the server answers: where it is and how to stop it. French. */
export function addressBlock({ host, origin, dataDir }: ServerSettings, port: number): string {
  const lines = [`  Sur cet ordinateur      http://localhost:${port}`];
  if (host === '0.0.0.0' || host === '::') {
    for (const address of localNetworkAddresses())
      lines.push(`  Sur le réseau local     http://${address}:${port}`);
  } else if (host !== 'localhost' && host !== '127.0.0.1') {
    lines[0] = `  À l’adresse             http://${host}:${port}`;
  }
  if (origin) lines.push(`  Adresse publique        ${origin.origin}`);
  lines.push(`  Données                 ${process.env.DATABASE_URL ? 'PostgreSQL (DATABASE_URL)' : dataDir}`);
  return ['', 'WeTechCare est prêt.', '', ...lines, '', '  Pour arrêter : Ctrl + C', ''].join('\n');
}

function localNetworkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}
