import { parseResumeFile, writeResumeFile } from '@wetechcare/core/resume/parse-resume.ts';
import type { ResumeFile } from '@wetechcare/core/resume/resume.ts';
import { seal, unseal } from './cipher.ts';

/*
 * Carries a CV from a shared computer to a phone: `/clicnjob/cv/recevoir#<name>.<key>`.
 */

export interface Transfer {
  name: string;
  /** The link, with the key in its fragment. */
  link: string;
  /** How long it waits. */
  seconds: number;
}

/** What went wrong, in a sentence for the person. */
export class TransferFailed extends Error {
  override name = 'TransferFailed';
}

const NO_NETWORK = 'Il n’y a pas de réseau. Vérifie la connexion et essaie encore.';

async function asked(address: string, init: RequestInit): Promise<Record<string, unknown>> {
  const response = await fetch(address, init).catch(() => {
    throw new TransferFailed(NO_NETWORK);
  });
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  if (!response.ok)
    throw new TransferFailed(
      typeof body.message === 'string' ? body.message : 'Le site ne répond pas. Essaie encore.',
    );
  return body;
}

/** Sends a CV to wait for a phone. Rejects with TransferFailed. */
export async function sendResume(file: ResumeFile, origin: string): Promise<Transfer> {
  const { content, key } = await seal(writeResumeFile(file));
  const { name, seconds } = await asked('/api/transfers', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ content }),
  });
  return {
    name: String(name),
    link: `${origin}/clicnjob/cv/recevoir#${name}.${key}`,
    seconds: Number(seconds),
  };
}

/** True while nobody has taken it. Rejects with TransferFailed. */
export async function isWaiting({ name }: Transfer): Promise<boolean> {
  return (await asked(`/api/transfers/${name}`, {})).waiting === true;
}

/** Takes the CV that a link's fragment names: it can be done once. Rejects with TransferFailed. */
export async function receiveResume(fragment: string): Promise<ResumeFile> {
  const match = /^#([\w-]{22})\.([\w-]{43})$/.exec(fragment);
  if (!match)
    throw new TransferFailed('Ce lien n’est pas entier. Regarde encore le code avec l’appareil photo.');
  const { content } = await asked(`/api/transfers/${match[1]}/claim`, { method: 'POST' });
  const text = await unseal({ content: String(content), key: match[2]! }).catch(() => '');
  const file = parseResumeFile(text);
  if (!file) throw new TransferFailed('Le CV n’est pas arrivé entier. Fais un autre code sur l’ordinateur.');
  return file;
}
