import { describe, expect, test } from 'vitest';
import { scamSigns } from './scam-signs.ts';

const idsIn = (text: string) => scamSigns(text).map(({ id }) => id);

test.each([
  ['Versez 60 € de frais de dossier pour recevoir votre contrat.', 'asks-money'],
  ['Il faut acheter le kit de démarrage à 45 euros.', 'asks-money'],
  ['Envoyez votre RIB et une photo de votre carte d’identité ce soir.', 'asks-papers'],
  ['Merci de fournir une copie de la carte vitale par mail.', 'asks-papers'],
  ['Vous recevrez un chèque à encaisser, puis vous reversez une partie.', 'cheque-then-refund'],
  ['Vous devez réceptionner des colis chez vous et les réexpédier.', 'moves-parcels-or-money'],
  ['Les clients font un virement sur votre compte, vous transférez l’argent.', 'moves-parcels-or-money'],
  ['Gagnez 2 900 € par mois chez vous.', 'too-well-paid'],
  ['Plonge : 35 €/h, sans expérience.', 'too-well-paid'],
  ['Vous êtes déjà prise ! Pas d’entretien.', 'nobody-met'],
  ['Contact uniquement par WhatsApp.', 'only-messages'],
  ['Appelez le 08 99 12 34 56.', 'costly-number'],
  ['Répondez vite, il reste 2 places.', 'hurries'],
  ['Écrivez à recrutement.carrefour@gmail.com', 'free-mail'],
  ['De l’argent facile depuis votre canapé.', 'works-at-home-easily'],
  ['Gagnez plus en parrainant vos amis.', 'recruits-others'],
])('%s', (text, id) => {
  expect(idsIn(text)).toContain(id);
});

describe('an honest offer is left in peace', () => {
  test.each([
    'Vendeur en boulangerie, CDI 35 h, 1 850 € brut par mois. Envoyez votre CV à fournil@bon-levain.exemple. Entretien à Rouen.',
    'Préparateur de commandes. Vous préparez les colis et chargez les camions. 12,50 € de l’heure. Formation interne payée.',
    'Aide à domicile à Pau. Indemnité kilométrique 0,45 € par km. Permis B souhaité. Réponse sous 15 jours.',
    'Apprenti cuisinier. Pièce d’identité à présenter le jour de la signature du contrat. 22 000 € par an.',
    'Agent de caisse : vous encaissez les chèques et les cartes bancaires des clients.',
  ])('%s', (text) => {
    expect(idsIn(text)).toEqual([]);
  });
});

test('a sign shows where it stands', () => {
  const text = 'Bonne place.\nÉcrivez sur WhatsApp !';
  const [sign] = scamSigns(text);
  expect(text.slice(sign!.start, sign!.end)).toBe('WhatsApp');
});
