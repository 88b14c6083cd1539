import { expect, test } from 'vitest';
import { genderedTitle } from './gendered-title.ts';

test.each([
  ['Caissier / Caissière de station-service', 'Caissier de station-service', 'Caissière de station-service'],
  ['Aide maçon / Aide maçonne', 'Aide maçon', 'Aide maçonne'],
  ['Barista', 'Barista', 'Barista'],
  ['Agent / Agente d’accueil', 'Agent d’accueil', 'Agente d’accueil'],
  ['Responsable Commercial / Commerciale', 'Responsable Commercial', 'Responsable Commerciale'],
  [
    'Auxiliaire Spécialisé / Spécialisée Vétérinaire',
    'Auxiliaire Spécialisé Vétérinaire',
    'Auxiliaire Spécialisée Vétérinaire',
  ],
  ['Homme sage-femme / Sage-femme', 'Homme sage-femme', 'Sage-femme'],
  ['Valet / Femme de chambre', 'Valet de chambre', 'Femme de chambre'],
  [
    'Laveur / Laveuse de vitres polyvalent(e)',
    'Laveur de vitres polyvalent',
    'Laveuse de vitres polyvalente',
  ],
  ['Responsable de site(s) de vente', 'Responsable de site de vente', 'Responsable de site de vente'],
])('%s is %s or %s', (title, masculine, feminine) => {
  expect(genderedTitle(title, 'masculine')).toBe(masculine);
  expect(genderedTitle(title, 'feminine')).toBe(feminine);
});
