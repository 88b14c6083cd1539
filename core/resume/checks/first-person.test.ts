import { expect, test } from 'vitest';
import { impersonal, isFirstPerson } from './first-person.ts';

test.each([
  ['J’ai servi les clients', 'Servir les clients'],
  ['j’ai nettoyé la salle', 'Nettoyer la salle'],
  ["J'ai aidé ma tante au marché", 'Aider ma tante au marché'],
  ['J’ai fait la vaisselle', 'Faire la vaisselle'],
  ['Je garde des enfants', 'Garder des enfants'],
  ['Je range les rayons', 'Ranger les rayons'],
  ['Je sais tenir une caisse', 'Tenir une caisse'],
  ['Je suis motivée et souriante', 'Motivée et souriante'],
  ['J’aime cuisiner', 'Cuisiner'],
  ['J’ai appris à couper les légumes', 'Couper les légumes'],
  ['je nettoie les tables', 'Nettoyer les tables'],
])('%s becomes %s', (said, without) => {
  expect(isFirstPerson(said)).toBe(true);
  expect(impersonal(said)).toBe(without);
});

test.each([
  'J’étais au service',
  'J’ai 19 ans',
  'Motivée, je cherche un emploi',
  'Je fus',
  'Je suis motivée et je veux apprendre',
  'J’ai eu un stage',
])('%s is told, and left to its author', (said) => {
  expect(isFirstPerson(said)).toBe(true);
  expect(impersonal(said) === null || !isFirstPerson(impersonal(said)!)).toBe(true);
});

test.each([
  'Jeux vidéo',
  'Jouer au football',
  'Service des jeunes',
  'Trésorière de la JE du lycée',
  'Jardinage',
  'Objets trouvés',
  'Moins de déchets',
])('%s is not in the first person', (said) => {
  expect(isFirstPerson(said)).toBe(false);
});
