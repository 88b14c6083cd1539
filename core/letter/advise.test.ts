import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise, mended } from './advise.ts';
import { MESSAGE_KINDS, type Message, type MessageContext } from './message.ts';

const context: MessageContext = {
  offer: {
    job: 'Équipier / Équipière polyvalent(e) (H/F)',
    firm: 'La Table du Coin',
    email: 'recrutement@la-table-du-coin.exemple',
    contact: 'Mme Sonia Lefèvre',
    city: 'Villeneuve-les-Prés',
    reference: 'TC-12',
  },
  sender: {
    firstName: 'Inès',
    lastName: 'Benali',
    phone: '06 39 98 00 57',
    email: 'ines.benali@courriel.exemple',
    wording: 'feminine',
  },
};

const message = (patch: Partial<Message>): Message => ({
  kind: 'answer-offer',
  to: context.offer.email,
  subject: 'Candidature – équipière polyvalente',
  body: 'Bonjour Madame Lefèvre,\n\nJe m’appelle Inès Benali et je réponds à votre offre d’équipière polyvalente. J’ai servi à la cantine d’un centre de loisirs et j’aime ce travail. Je suis disponible dès lundi.\n\nMon CV est joint à ce message.\n\nCordialement,\nInès Benali\n06 39 98 00 57',
  attachments: [{ name: 'CV_Ines_BENALI.pdf', holds: 'resume' }],
  ...patch,
});
const rulesFor = (patch: Partial<Message>) => advise(message(patch), context).map(({ rule }) => rule);
/** Everything that « Réparer » can mend, one advice after the other. */
function mendAll(first: Message): Message {
  let current = first;
  for (let count = 0; count < 60; count++) {
    const next = advise(current, context).find(({ edits }) => edits.length > 0);
    if (!next) return current;
    current = mended(current, next.edits);
  }
  throw new Error('« Réparer » never ends');
}

test('nothing is said of a message that is ready', () => {
  expect(advise(message({}), context)).toEqual([]);
});

test('what matters most comes first', () => {
  const importances = advise(
    message({ subject: '', body: 'slt jveux le taf 😀', attachments: [] }),
    context,
  ).map(({ importance }) => importance);
  expect(importances).toEqual([...importances].sort());
  expect(importances[0]).toBe(1);
  expect(importances[importances.length - 1]).toBe(3);
});

test('a place is the wrong words, as they were typed', () => {
  const body = 'Bonjour Madame Lefèvre, œuf à 5 €, jsuis là.';
  const advice = advise(message({ body }), context).find(({ rule }) => rule === 'no-texting')!;
  expect(body.slice(advice.place!.start, advice.place!.end)).toBe('jsuis');
});

describe('« Réparer »', () => {
  test('mends what a machine can', () => {
    const after = mendAll(
      message({
        to: 'recrutement@la-table-du-coim.exemple',
        subject: '',
        body: 'slt, jsuis Inès, j’ai travailler en cantine et sa me plaît. Bisous',
      }),
    );
    expect(after.to).toBe(context.offer.email);
    expect(after.subject).toBe('Candidature – équipière polyvalente – Inès Benali');
    expect(after.body).toBe(
      'Bonjour Madame Lefèvre, je suis Inès, j’ai travaillé en cantine et ça me plaît. Cordialement\nInès Benali\n06 39 98 00 57',
    );
  });
  test('keeps capitals, and words in which a mistake is hidden', () => {
    expect(
      mendAll(message({ body: 'Bonjour,\nJsuis Inès. Malgrés la pluie, j’ai déjà travailler dehors.' })).body,
    ).toContain('Je suis Inès. Malgré la pluie, j’ai déjà travaillé dehors.');
    expect(rulesFor({ body: `${message({}).body}\nPS : AVC, PQR, Kiki et l’ekki.` })).not.toContain(
      'no-texting',
    );
  });
});

describe('an employer is not insulted, nor are these words', () => {
  test.each([
    'Je connais bien le concours, la conduite et le contact.',
    'Je travaille à la boîte de nuit… non, à la conserverie.',
  ])('%s', (sentence) => {
    expect(
      rulesFor({ body: message({}).body.replace('J’ai servi', `${sentence} J’ai servi`) }),
    ).not.toContain('no-insult');
  });
});

const anyMessage: fc.Arbitrary<Message> = fc.record({
  kind: fc.constantFrom(...MESSAGE_KINDS),
  to: fc.oneof(fc.string(), fc.emailAddress()),
  subject: fc.string({ unit: 'grapheme' }),
  body: fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.constantFrom(
          'bonjour',
          'slt',
          'jsuis',
          'Cordialement,',
          '\n',
          'bisous',
          '06',
          '39',
          'tu',
          'J’ai travailler',
          '!!',
          'sa va',
          'Inès',
          'BENALI',
        ),
      ),
      { maxLength: 40 },
    )
    .map((words) => words.join(' ')),
  attachments: fc.array(
    fc.record({
      name: fc.string(),
      holds: fc.constantFrom('resume', 'letter', 'private', 'other', 'unknown'),
    }),
    { maxLength: 3 },
  ),
});

test('whatever is typed, every place is inside the text, and mending goes on until nothing is left to mend', () => {
  fc.assert(
    fc.property(anyMessage, (typed) => {
      for (const { place, edits } of advise(typed, context)) {
        for (const where of [...edits, ...(place ? [place] : [])]) {
          expect(where.start).toBeGreaterThanOrEqual(0);
          expect(where.start).toBeLessThanOrEqual(where.end);
          expect(where.end).toBeLessThanOrEqual(typed[where.in].length);
        }
      }
      mendAll(typed);
    }),
  );
});
