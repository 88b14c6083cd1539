import { describe, expect, test } from 'vitest';
import type { JobSummary } from '@wetechcare/core/jobs/job.ts';
import { searchJobs } from '@wetechcare/core/jobs/search-jobs.ts';
import { loadJobs } from './load-jobs.ts';

/* What young people type, as they type it, and the job of our list that they mean. */

const { jobs } = loadJobs();

/** How many the page shows. */
const SHOWN = 6;

test.each([
  ['mcdo', 'equipier-restauration-rapide'],
  ['mc do', 'equipier-restauration-rapide'],
  ['fast food', 'equipier-restauration-rapide'],
  ['fastfoud', 'equipier-restauration-rapide'],
  ['equipier polyvalent', 'equipier-restauration-rapide'],
  ['kebab', 'equipier-restauration-rapide'],
  ['serveuse', 'serveur'],
  ['serveur resto', 'serveur'],
  ['servir dans un bar', 'serveur'],
  ['cuisine', 'commis-de-cuisine'],
  ['comi de cuisine', 'commis-de-cuisine'],
  ['aide cuisinier', 'commis-de-cuisine'],
  ['plonge', 'plongeur'],
  ['faire la vaiselle', 'plongeur'],
  ['barman', 'commis-de-bar'],
  ['piza', 'pizzaiolo'],
  ['pizzaiolo', 'pizzaiolo'],
  ['crepe', 'crepier'],
  ['cantine', 'employe-restauration-collective'],
  ['livreur velo', 'livreur-repas-velo'],
  ['livreur ubereat', 'livreur-repas-velo'],
  ['coursier', 'livreur-repas-velo'],
  ['femme de chambre', 'employe-d-etage'],
  ['menage hotel', 'employe-d-etage'],
  ['resepsioniste', 'receptionniste'],
  ['reception hotel', 'receptionniste'],
  ['camping', 'agent-accueil-camping'],
  ['kaissier', 'caissier'],
  ['caissiere', 'caissier'],
  ['hotesse de caisse', 'caissier'],
  ['mise en rayon', 'employe-libre-service'],
  ['suppermarché', 'employe-libre-service'],
  ['vendeuz', 'vendeur-boulangerie'],
  ['vendeuse de vetement', 'vendeur-pret-a-porter'],
  ['boulangerie', 'vendeur-boulangerie'],
  ['vendeuse boulanjerie', 'vendeur-boulangerie'],
  ['marché', 'vendeur-marche'],
  ['drive', 'employe-drive'],
  ['telephone vendeur', 'vendeur-telephonie'],
  ['magasin de sport', 'vendeur-sport'],
  ['fleur', 'aide-fleuriste'],
  ['pompiste', 'employe-station-service'],
  ['preparateur de commande', 'preparateur-de-commandes'],
  ['prepa commande', 'preparateur-de-commandes'],
  ['manutention', 'manutentionnaire'],
  ['entrepot', 'manutentionnaire'],
  ['cariste caces', 'cariste'],
  ['conducteur de chariot', 'cariste'],
  ['magasinié', 'magasinier'],
  ['tri colis', 'agent-de-tri-colis'],
  ['factrice', 'facteur'],
  ['la poste', 'facteur'],
  ['livreur colis', 'livreur-colis'],
  ['chaufeur livreur', 'chauffeur-livreur'],
  ['demenagement', 'aide-demenageur'],
  ['navette', 'conducteur-de-navette'],
  ['menage', 'agent-entretien-locaux'],
  ['femme de menage', 'agent-entretien-locaux'],
  ['netoyage', 'agent-entretien-locaux'],
  ['laveur de vitre', 'laveur-de-vitres'],
  ['poubelle', 'eboueur'],
  ['éboueure', 'eboueur'],
  ['ballayeur', 'agent-proprete-urbaine'],
  ['laver les voitures', 'laveur-automobile'],
  ['acceuil', 'agent-accueil'],
  ['hotesse d’accueil', 'agent-accueil'],
  ['agent de securité', 'agent-securite'],
  ['vigil', 'agent-securite'],
  ['hotesse evenementiel', 'hote-evenementiel'],
  ['call center', 'teleconseiller'],
  ['standart', 'standardiste'],
  ['manege', 'operateur-attractions'],
  ['tri des dechets', 'agent-de-tri-dechets'],
])('“%s” finds %s among the first three', (query, slug) => {
  const found = searchJobs(query, jobs, { limit: 3 }).map((job) => job.slug);
  expect(found).toContain(slug);
});

describe('whoever types the name of a job', () => {
  const first = (query: string) => searchJobs(query, jobs, { limit: 1 })[0]?.slug;
  test('finds it first, in both forms', () => {
    const lost = jobs.flatMap(({ slug, title }: JobSummary) =>
      [title.feminine, title.masculine].filter((name) => first(name) !== slug),
    );
    expect(lost).toEqual([]);
  });

  test('is shown it before the end of the word', () => {
    const lost = jobs.filter(({ slug, title }: JobSummary) => {
      const typed = title.masculine.slice(0, Math.ceil(title.masculine.length * 0.7));
      return !searchJobs(typed, jobs, { limit: SHOWN }).some((job) => job.slug === slug);
    });
    expect(lost.map(({ slug }) => slug)).toEqual([]);
  });
});
