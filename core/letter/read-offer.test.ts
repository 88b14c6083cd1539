import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOffer } from './read-offer.ts';

const EMPTY = { job: '', firm: '', email: '', contact: '', city: '', reference: '' };

test.each([
  [
    'an offer with a title and a sentence',
    'Équipier / Équipière polyvalent(e) (H/F)\nLa Table du Coin recherche un équipier polyvalent à Villeneuve-les-Prés (27). CDI.\nRéf. TC-12. Envoyez votre CV à Mme Sonia Lefèvre : recrutement@la-table-du-coin.exemple',
    {
      job: 'Équipier / Équipière polyvalent(e)',
      firm: 'La Table du Coin',
      email: 'recrutement@la-table-du-coin.exemple',
      contact: 'Mme Sonia Lefèvre',
      city: 'Villeneuve-les-Prés',
      reference: 'TC-12',
    },
  ],
  [
    'an offer of a public job site',
    'Offre n° 187XYZT\nVendeur / Vendeuse en boulangerie (H/F)\n76 - ROUEN\nAu sein de la Boulangerie Martin, vous accueillez les clients.\nCDD 6 mois. 35H.\nContact : Karim Diallo, karim@boulangerie-martin.exemple',
    {
      job: 'Vendeur / Vendeuse en boulangerie',
      firm: 'Boulangerie Martin',
      email: 'karim@boulangerie-martin.exemple',
      contact: 'Karim Diallo',
      city: 'Rouen',
      reference: '187XYZT',
    },
  ],
  [
    'an offer with labels',
    'Poste : Agent d’entretien\nEntreprise : Net Plus\nLieu : Tours\nRéférence : NP-304\nCandidature à rh@net-plus.exemple, à l’attention de Aline Girard.',
    {
      job: 'Agent d’entretien',
      firm: 'Net Plus',
      email: 'rh@net-plus.exemple',
      contact: 'Aline Girard',
      city: 'Tours',
      reference: 'NP-304',
    },
  ],
  [
    'a few words in a window',
    'Le Fournil recherche une vendeuse pour le week-end. Se présenter ou appeler M. Petit au 02 61 91 00 00.',
    { ...EMPTY, job: 'vendeuse', firm: 'Le Fournil', contact: 'M. Petit' },
  ],
  [
    'a message of a friend',
    'Hé ! Logi Nord recrute des préparateurs de commandes à Arras, écris à emploi@logi-nord.exemple ou noreply@logi-nord.exemple',
    {
      ...EMPTY,
      job: 'préparateurs de commandes',
      firm: 'Logi Nord',
      email: 'emploi@logi-nord.exemple',
      city: 'Arras',
    },
  ],
  ['nothing', '', EMPTY],
  ['a text that is no offer', 'Rendez-vous chez le dentiste', EMPTY],
])('%s', (_, text, offer) => {
  expect(readOffer(text)).toEqual(offer);
});

test('an address of nobody is kept only when there is no other', () => {
  expect(readOffer('Ne répondez pas à noreply@site.exemple').email).toBe('noreply@site.exemple');
  expect(readOffer('noreply@site.exemple, contact (at) firme.exemple').email).toBe('contact@firme.exemple');
});

test('whatever is pasted, what is read is in it, on one line', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('Poste :', '(H/F)', 'recrute un', 'à', 'Mme', '76000 ', 'réf', '\n', '@'),
        ),
      ),
      (pieces) => {
        for (const value of Object.values(readOffer(pieces.join(' ')))) expect(value).not.toMatch(/\n/);
      },
    ),
  );
});
