import { describe, expect, test } from 'vitest';
import type { Resume } from '../resume.ts';
import { checkPersonalNumbers, checkPrivateDetails } from './check-personal-data.ts';
import { EXPERIENCE, GOOD, TODAY, TRAINING } from './fixtures/good-resume.ts';

const context = { today: TODAY };

function ofPitch(pitch: string) {
  const resume = { ...GOOD, pitch };
  return checkPrivateDetails(resume, context).map(({ id, mends }) => ({
    id,
    without: mends[0]!.apply(resume).pitch,
  }));
}

describe('what no employer needs is told, and taken away alone', () => {
  test.each([
    ['Né le 12/05/2007, sérieux et motivé.', 'private-birth-date', 'Sérieux et motivé.'],
    ['Née le 3 mars 2006', 'private-birth-date', ''],
    ['Date de naissance : 12-05-2007', 'private-birth-date', ''],
    ['12/05/2007', 'private-birth-date', ''],
    ['Né en 2006. Motivé.', 'private-birth-date', 'Motivé.'],
    ['Jeune femme de 19 ans, motivée.', 'private-age', 'Jeune femme, motivée.'],
    ['J’ai 19 ans', 'private-age', ''],
    ['Âgée de 22 ans, je cherche un emploi.', 'private-age', 'Je cherche un emploi.'],
    ['Motivé, 18 ans', 'private-age', 'Motivé'],
    ['De nationalité malienne', 'private-nationality', ''],
    ['Nationalité : française', 'private-nationality', ''],
    ['Carte de séjour valide', 'private-nationality', ''],
    ['Célibataire, sans enfant', 'private-family', ''],
    ['Mariée, dynamique.', 'private-family', 'Dynamique.'],
    ['Maman de deux enfants, organisée.', 'private-family', 'Organisée.'],
    ['Situation familiale : célibataire', 'private-family', ''],
    ['Catholique pratiquante', 'private-beliefs', ''],
    ['Reconnue travailleuse handicapée', 'private-health', 'Reconnue'],
    ['RQTH', 'private-health', ''],
    ['Asthmatique mais motivée', 'private-health', 'Mais motivée'],
    ['12 bis rue des Lilas, 76000 Rouen', 'private-address', '76000 Rouen'],
  ])('%s', (pitch, id, without) => {
    expect(ofPitch(pitch)).toContainEqual({ id, without });
  });

  test('in each place of the CV', () => {
    const resume: Resume = {
      ...GOOD,
      city: '4 place de la Mairie, Rouen',
      skills: ['Né à Bamako', 'Servir'],
      interests: ['Célibataire'],
      qualities: [{ id: 'q', name: 'Calme', proof: 'J’ai deux enfants' }],
      mobility: { means: [], area: 'depuis le 12 rue des Lilas' },
    };
    const remarks = checkPrivateDetails(resume, context);
    expect(remarks.map(({ id, field }) => `${field} ${id}`)).toEqual([
      'city private-address',
      'skills.0 private-birth-place',
      'proof private-family',
      'mobility private-address',
      'interests.0 private-family',
    ]);
    expect(remarks[1]!.mends[0]!.apply(resume).skills).toEqual(['Servir']);
    expect(remarks[0]!.mends[0]!.apply(resume).city).toBe('Rouen');
  });
});

describe('what is a trade, a proof or a place is left alone', () => {
  test.each([
    'Motivée et née pour la vente',
    '15 ans d’expérience dans la vente',
    'Football en club depuis 15 ans',
    'Garde d’enfants de 3 à 16 ans',
    'Animatrice pour des jeunes de 14 ans',
    'À l’aise avec les personnes handicapées',
    'Prête à travailler avec des personnes diabétiques',
    'Disponible le 12/01/2027',
    'Robe de mariée et retouches',
    'Bénévole au Secours catholique',
    'Aide aux familles et aux enfants',
    'Souriante, à deux rues du magasin',
    'Espace sans enfant',
    'Formée à la norme d’origine',
  ])('%s', (pitch) => {
    expect(ofPitch(pitch)).toEqual([]);
  });

  test('in experiences, trainings and interests', () => {
    const resume: Resume = {
      ...GOOD,
      lastName: 'Né',
      experiences: [
        {
          ...EXPERIENCE,
          title: 'Aide auprès d’une mère de 3 enfants',
          place: '12 rue des Lilas',
          tasks: [
            'Garder 2 enfants de 6 et 15 ans',
            'Distribuer des tracts, 3 rue par jour',
            'Accompagner une personne âgée de 85 ans',
          ],
        },
      ],
      trainings: [{ ...TRAINING, school: 'Lycée catholique Saint-Jean', title: 'Stage du 12/05/2007' }],
      skills: ['Cuisine d’origine italienne', 'Aide aux réfugiés'],
      interests: ['Cuisine marocaine', 'Scouts catholiques', 'Nés sous la même étoile (rap)'],
      qualities: [{ id: 'q', name: 'Patiente', proof: 'Garde de mes 3 neveux pendant 2 ans' }],
    };
    expect(checkPrivateDetails(resume, context)).toEqual([]);
  });
});

describe('numbers with which one can be robbed', () => {
  test.each([
    ['Sécu : 2 55 08 14 168 025 38', 'private-social-security'],
    ['FR14 2004 1010 0505 0001 3M02 606', 'private-iban'],
    ['carte 4970 1012 3456 7896', null],
    ['4111 1111 1111 1111', 'private-card'],
  ])('%s', (skill, id) => {
    const resume = { ...GOOD, skills: [skill, 'Servir'] };
    const remarks = checkPersonalNumbers(resume, context);
    expect(remarks.map((remark) => remark.id)).toEqual(id === null ? [] : [id]);
    for (const remark of remarks) expect(remark.mends[0]!.apply(resume).skills).toEqual(['Servir']);
  });

  test('the words around stay', () => {
    const resume = { ...GOOD, pitch: 'Motivée. IBAN : FR14 2004 1010 0505 0001 3M02 606. Souriante.' };
    const [remark] = checkPersonalNumbers(resume, context);
    expect(remark!.mends[0]!.apply(resume).pitch).toBe('Motivée. Souriante.');
  });
});
