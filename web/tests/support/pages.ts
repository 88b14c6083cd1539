import { addressOf, lessons } from './lessons.ts';

/** Every page of the site, one that does not exist included. */
export const PAGES = [
  '/',
  '/les-bons-clics',
  '/les-bons-clics/mon-parcours',
  '/clicnjob',
  '/clicnjob/videos',
  '/clicnjob/missions',
  '/clicnjob/moi',
  '/clicnjob/cv',
  '/clicnjob/cv/recevoir',
  '/clicnjob/message',
  '/clicnjob/candidatures',
  '/reprendre',
  '/aidants/ateliers',
  ...lessons.map(({ folder }) => `/aidants/ateliers/${folder}`),
  '/vos-donnees',
  '/accessibilite',
  '/hors-ligne',
  '/galerie/questions',
  '/cette-page-n-existe-pas',
  ...lessons.map(addressOf),
];
