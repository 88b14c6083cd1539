import { parseResumeFile, writeResumeFile } from '@wetechcare/core/resume/parse-resume.ts';
import type { ResumeFile } from '@wetechcare/core/resume/resume.ts';
import type { KeptTexts } from '#lib/device/kept-texts.ts';
import { RESUME_KEY } from '../resume-key.ts';
import { seal, unseal } from './cipher.ts';

/*
 * Carries a CV from a shared computer to a phone: `/clicnjob/cv/recevoir#<name>.<key>`. It can be taken once: when the answer is
 * lost on its way to the phone, the computer makes another.
 */

export interface Transfer {
  name: string;
  /** The link, with the key in its fragment. */
  link: string;
  /** When it waits no more, at the latest: milliseconds on the clock of this device. */
  until: number;
}

/** What went wrong, in a sentence for the person. */
export class TransferFailed extends Error {
  override name = 'TransferFailed';
  /** True when trying the same again can help: the network, a busy server. */
  readonly mayPass: boolean;

  constructor(message: string, mayPass: boolean) {
    super(message);
    this.mayPass = mayPass;
  }
}

const NO_NETWORK = 'Il n’y a pas de réseau. Vérifie la connexion et essaie encore.';
const NO_ANSWER = 'Le site ne répond pas. Attends un peu, puis essaie encore.';
const TOO_MANY = 429;

async function asked(address: string, init: RequestInit = {}): Promise<Record<string, unknown>> {
  const response = await fetch(address, init).catch(() => {
    throw new TransferFailed(NO_NETWORK, true);
  });
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  if (response.ok) return body;
  const isOurs = response.status < 500 && typeof body.message === 'string';
  throw new TransferFailed(
    isOurs ? String(body.message) : NO_ANSWER,
    !isOurs || response.status === TOO_MANY,
  );
}

/** Browsers encrypt only where the address itself is safe. */
function mustBeSafe(): void {
  if (globalThis.isSecureContext === false)
    throw new TransferFailed(
      'L’adresse du site ne commence pas par « https » : ton CV ne serait pas protégé. Télécharge plutôt le PDF.',
      false,
    );
}

/** Sends a CV to wait for a phone. Rejects with TransferFailed. */
export async function sendResume(file: ResumeFile, origin: string): Promise<Transfer> {
  mustBeSafe();
  const { content, key } = await seal(writeResumeFile(file));
  const askedAt = Date.now();
  const { name, seconds } = await asked('/api/transfers', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ content }),
  });
  return {
    name: String(name),
    link: `${origin}/clicnjob/cv/recevoir#${name}.${key}`,
    until: askedAt + Number(seconds) * 1000,
  };
}

/**
 * True when a phone has taken it. False while it waits, and once its time is over: nobody can tell then. Rejects with
 * TransferFailed.
 */
export async function isTaken({ name, until }: Transfer): Promise<boolean> {
  const { waiting } = await asked(`/api/transfers/${name}`);
  return waiting === false && Date.now() < until;
}

/** Takes the CV that a link's fragment names: it can be done once. Rejects with TransferFailed. */
export async function receiveResume(fragment: string): Promise<ResumeFile> {
  const match = /^#([\w-]{22})\.([\w-]{43})$/.exec(fragment);
  if (!match)
    throw new TransferFailed('Le lien n’est pas entier. Vise encore le code avec l’appareil photo.', false);
  mustBeSafe();
  const { content } = await asked(`/api/transfers/${match[1]}/claim`, { method: 'POST' });
  const text = await unseal({ content: String(content), key: match[2]! }).catch(() => '');
  const file = parseResumeFile(text);
  if (!file)
    throw new TransferFailed('Le CV n’est pas arrivé entier. Fais un autre code sur l’ordinateur.', false);
  return file;
}

/** Makes the CV that was received the one of this device. */
export async function keepReceived(file: ResumeFile, documents: KeptTexts): Promise<void> {
  await documents.write(RESUME_KEY, writeResumeFile(file));
}
