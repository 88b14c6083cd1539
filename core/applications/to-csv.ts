import { csvTable } from '../csv/csv-table.ts';
import { APPLICATION_STATUSES, type Application } from './application.ts';
import { STATUS_NAMES } from './status-names.ts';
import { statusOn } from './status.ts';

const OUTCOMES = { yes: 'oui', no: 'non' };

const COLUMNS: readonly [title: string, text: (application: Application) => string][] = [
  ['Métier', ({ job }) => job],
  ['Entreprise', ({ firm }) => firm],
  ['Contact', ({ contact }) => contact],
  ['Offre', ({ link }) => link],
  ['Envoyée le', ({ sentOn }) => sentOn],
  ['Relancée le', ({ followedUpOn }) => followedUpOn],
  ['Entretien le', ({ interviewAt }) => interviewAt.replace('T', ' ')],
  ['Lieu de l’entretien', ({ interviewPlace }) => interviewPlace],
  ['Réponse', ({ outcome }) => (outcome === null ? '' : OUTCOMES[outcome])],
  ['CV envoyé', ({ resumeName }) => resumeName],
  ['Objet du message', ({ message }) => message?.subject ?? ''],
  ['Message', ({ message }) => message?.body ?? ''],
];

/**
 * The applications as a CSV file for a spreadsheet or an adviser, in the order of their statuses.
 * @param today local day, `2026-11-25`
 */
export function toCsv(applications: readonly Application[], today: string): string {
  const titles = ['Où j’en suis', ...COLUMNS.map(([title]) => title)];
  const rows = APPLICATION_STATUSES.flatMap((status) =>
    applications
      .filter((application) => statusOn(application, today) === status)
      .map((application) => [STATUS_NAMES[status], ...COLUMNS.map(([, text]) => text(application))]),
  );
  return csvTable([titles, ...rows]);
}
