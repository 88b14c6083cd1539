import { editDistance } from '../../spelling/edit-distance.ts';
import { MESSAGE_KINDS } from '../message.ts';
import { quoted } from '../../french/quoted.ts';
import { APPLICATIONS, finding, type Finding, type Rule } from './rule.ts';

const ADDRESS = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]{2,}$/;

const address = (to: string) => to.trim().toLowerCase();
const domainOf = (to: string) => to.slice(to.lastIndexOf('@') + 1);

function withAddress(to: string, mended: string, what: string, mend: string): Finding {
  const place = { in: 'to' as const, start: 0, end: to.length };
  return finding(what, mend, { place, edits: [{ ...place, text: mended }] });
}

/** An empty address is only told when the offer gives one: many people write through a form. */
export const recipientWritten: Rule = {
  id: 'recipient-written',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  check({ message: { to } }, { offer }) {
    if (to.trim() === '') {
      return offer.email === ''
        ? null
        : withAddress(to, offer.email, 'Il manque l’adresse de l’employeur.', `Écris ${offer.email}.`);
    }
    return ADDRESS.test(to.trim())
      ? null
      : finding('Cette adresse n’est pas complète.', 'Elle s’écrit comme nom@site.fr, sans espace.', {
          place: { in: 'to', start: 0, end: to.length },
        });
  },
};

const FURTHEST_TYPO = 3;

export const recipientIsTheOffers: Rule = {
  id: 'recipient-is-the-offers',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  check({ message: { kind, to } }, { offer }) {
    const wanted = address(offer.email);
    const written = address(to);
    if (wanted === '' || written === wanted || !ADDRESS.test(written)) return null;
    if (editDistance(written, wanted, FURTHEST_TYPO) <= FURTHEST_TYPO) {
      return withAddress(
        to,
        offer.email,
        'Une lettre de l’adresse n’est pas la bonne. Ton message n’arriverait pas.',
        `L’adresse de l’offre est ${offer.email}.`,
      );
    }
    // Later, one often writes to the person who answered, not to the address of the offer.
    if (!APPLICATIONS.includes(kind)) return null;
    return withAddress(
      to,
      offer.email,
      'Ce n’est pas l’adresse de l’offre.',
      `L’adresse de l’offre est ${offer.email}.`,
    );
  },
};

/** Providers of e-mail that people have most in France. A mistake in a longer name is safe to tell. */
const PROVIDERS = [
  'gmail.com',
  'hotmail.com',
  'hotmail.fr',
  'outlook.com',
  'outlook.fr',
  'yahoo.com',
  'yahoo.fr',
  'orange.fr',
  'wanadoo.fr',
  'laposte.net',
  'icloud.com',
];
const TAKEN_FOR: Record<string, string> = {
  'gmail.fr': 'gmail.com',
  'laposte.com': 'laposte.net',
  'laposte.fr': 'laposte.net',
};

/** The provider that was meant, or null when the domain may well be right. */
function providerMeant(domain: string): string | null {
  if (PROVIDERS.includes(domain)) return null;
  return TAKEN_FOR[domain] ?? PROVIDERS.find((known) => editDistance(domain, known, 1) === 1) ?? null;
}

export const recipientProvider: Rule = {
  id: 'recipient-provider',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  check({ message: { to } }, { offer }) {
    const written = address(to);
    const meant = ADDRESS.test(written) ? providerMeant(domainOf(written)) : null;
    if (!meant || offer.email !== '') return null;
    return withAddress(
      to,
      written.slice(0, written.lastIndexOf('@') + 1) + meant,
      `La fin de l’adresse semble fausse : ${quoted(domainOf(written))}.`,
      `Veux-tu dire ${quoted(meant)} ?`,
    );
  },
};

const NO_REPLY = /^(?:no|ne|pas|not)[-_.]?(?:de[-_.])?(?:reply|reponse|repondre|repondez|pas[-_.]?repondre)/;

export const recipientReads: Rule = {
  id: 'recipient-reads',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  check({ message: { to } }, { offer }) {
    if (!NO_REPLY.test(address(to))) return null;
    return finding(
      'Personne ne lit cette adresse : elle sert seulement à envoyer.',
      offer.email !== '' && !NO_REPLY.test(address(offer.email))
        ? `Écris à ${offer.email}.`
        : 'Cherche une autre adresse dans l’offre, ou téléphone.',
      { place: { in: 'to', start: 0, end: to.length } },
    );
  },
};
