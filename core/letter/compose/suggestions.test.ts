import { describe, expect, test } from 'vitest';
import { EMPTY_RESUME, EXPERIENCE_KINDS, type Experience, type Resume } from '../../resume/resume.ts';
import { advise } from '../advise.ts';
import { MESSAGE_KINDS, type MessageKind, type Offer } from '../message.ts';
import { assemble } from './assemble.ts';
import { PARTS_OF, type Part } from './parts.ts';
import { suggestions } from './suggestions.ts';

const OFFER: Offer = {
  job: 'Équipier / Équipière polyvalent(e) (H/F)',
  firm: 'La Table du Coin',
  email: 'recrutement@la-table-du-coin.exemple',
  contact: 'Mme Sonia Lefèvre',
  city: 'Villeneuve-les-Prés',
  reference: '',
};

/** Lehmer's generator: the same numbers at each run. */
function chanceFrom(seed: number): () => number {
  let state = seed * 7919 + 1;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

const drawn = <Item>(items: readonly Item[], chance: () => number) =>
  items[Math.floor(chance() * items.length)]!;

const TASKS = [
  'Préparer les repas',
  'Tenir la caisse',
  'Ranger les rayons',
  'Accueillir les clients',
  'Service en salle',
  'Nettoyer le sol',
];
const PLACES = ['Burger Paradis', 'Centre de loisirs Les Acacias', 'Boulangerie Martin', ''];

/** Somebody who wants this job; one in three has an empty CV. */
function somebody(seed: number): Resume {
  const chance = chanceFrom(seed);
  const experience = (id: number): Experience => ({
    id: String(id),
    kind: drawn(EXPERIENCE_KINDS, chance),
    title: 'Aide',
    place: drawn(PLACES, chance),
    city: '',
    start: '',
    end: '',
    isCurrent: false,
    tasks: [drawn(TASKS, chance), drawn(TASKS, chance)],
  });
  return {
    ...EMPTY_RESUME,
    wording: seed % 2 === 0 ? 'feminine' : 'masculine',
    firstName: 'Prénom',
    lastName: 'Nom',
    phone: '06 39 98 00 57',
    job: { title: seed % 2 === 0 ? 'Équipière polyvalente' : 'Équipier polyvalent', slug: null, rome: null },
    experiences: seed % 3 === 0 ? [] : [experience(1), experience(2)],
    qualities: seed % 3 === 1 ? [{ id: 'q', name: 'Ponctuel', proof: 'Jamais en retard en stage' }] : [],
    availability: seed % 3 === 0 ? { from: '', times: [] } : { from: 'now', times: ['morning', 'evening'] },
  };
}

function firstPicks(kind: MessageKind, resume: Resume, chance: () => number) {
  const parts: Partial<Record<Part, string>> = {};
  for (const { part } of PARTS_OF[kind])
    parts[part] = suggestions(part, kind, OFFER, resume, chance)[0]?.text ?? '';
  return assemble(parts);
}

describe.each(MESSAGE_KINDS)('%s', (kind) => {
  test('each part has several ways to begin, all different', () => {
    for (const { part } of PARTS_OF[kind]) {
      const texts = suggestions(part, kind, OFFER, somebody(1), chanceFrom(1)).map(({ text }) => text);
      expect(texts.length).toBeGreaterThanOrEqual(2);
      expect(texts.length).toBeLessThanOrEqual(5);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test('what is left to fill cannot be forgotten', () => {
    const { subject, body } = firstPicks(kind, somebody(3), chanceFrom(3));
    const message = { kind, to: OFFER.email, subject, body, attachments: [] };
    const sender = { firstName: 'Prénom', lastName: 'Nom', phone: '06 39 98 00 57', email: '' };
    const hasGap = /\[/.test(subject + body);
    expect(advise(message, { offer: OFFER, sender }).some(({ rule }) => rule === 'gaps-filled')).toBe(hasGap);
  });
});

test('two hundred people who want the same job, and pick what comes first, never write the same message', () => {
  // They share their name and number here: the messages must differ by what they say.
  const messages = Array.from({ length: 200 }, (_, seed) => {
    const { subject, body } = firstPicks('answer-offer', somebody(seed), chanceFrom(seed + 1000));
    return `${subject}\n${body}`;
  });
  expect(new Set(messages).size).toBe(200);
});

test('the person’s own words come first, in a sentence that stands', () => {
  const resume: Resume = {
    ...EMPTY_RESUME,
    firstName: 'Inès',
    lastName: 'Benali',
    experiences: [{ ...somebodysStage(), tasks: ['Préparer les entrées', 'Nettoyer le plan de travail'] }],
  };
  const picks = suggestions('second', 'answer-offer', OFFER, resume, chanceFrom(5));
  expect(picks[0]!.fromResume).toBe(true);
  expect(picks.map(({ text }) => text)).toContain(
    'Pendant mon stage à la cantine des Acacias, j’ai appris à préparer les entrées et à nettoyer le plan de travail. J’ai aimé [quoi].',
  );
});

function somebodysStage(): Experience {
  return {
    ...somebody(1).experiences[0]!,
    kind: 'internship',
    title: 'Aide en cuisine',
    place: 'Cantine des Acacias',
  };
}

test('trades and adjectives are in the form that the person uses', () => {
  const texts = (wording: Resume['wording']) =>
    Array.from({ length: 20 }, (_, seed) =>
      suggestions('first', 'answer-offer', OFFER, { ...EMPTY_RESUME, wording }, chanceFrom(seed)),
    )
      .flat()
      .map(({ text }) => text)
      .join(' ');
  expect(texts('feminine')).toMatch(/équipière polyvalente/);
  expect(texts('feminine')).not.toMatch(/équipier\b|candidat\b/);
  expect(texts('masculine')).toMatch(/équipier polyvalent\b/);
  expect(texts('masculine')).not.toMatch(/équipière|candidate\b/);
});

test('gaps are where the brackets are', () => {
  for (const { text, gaps } of suggestions('first', 'thanks', OFFER, EMPTY_RESUME, chanceFrom(2))) {
    for (const { start, end } of gaps) expect(text.slice(start, end)).toMatch(/^\[[^\]]+\]$/);
  }
});

test('parts make a message: one paragraph of sentences, nothing for what is empty', () => {
  expect(
    assemble({
      subject: ' Candidature \n serveuse ',
      greeting: 'Bonjour,',
      first: 'Je m’appelle Inès.',
      second: ' ',
      third: 'Je suis libre.',
      closing: 'Merci.\n\nCordialement,',
      signature: 'Inès Benali\n06',
    }),
  ).toEqual({
    subject: 'Candidature serveuse',
    body: 'Bonjour,\n\nJe m’appelle Inès. Je suis libre.\n\nMerci.\n\nCordialement,\nInès Benali\n06',
  });
});
