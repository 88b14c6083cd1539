import { APPLICATION_STATUSES, type Application } from './application.ts';
import { STATUS_NAMES } from './status-names.ts';
import { statusOn } from './status.ts';

/*
 * The board as a table for a spreadsheet or an adviser. Quotes and line ends as in RFC 4180; the separator is the semicolon,
 * because Excel and LibreOffice in French put a table with commas in one column. The mark at the start tells Excel that the text
 * is UTF-8.
 */

const MARK = '\uFEFF';
const LINE_END = '\r\n';
const SEPARATOR = ';';

/** What a spreadsheet would take for a formula and run. */
const FORMULA = /^[\s\u00a0]*[=+\-@\t\r]/;

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}

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
 * The applications as a CSV file, in the order of their statuses. A text that begins as a formula gets an apostrophe before it.
 * @param today local day, `2026-11-25`
 */
export function toCsv(applications: readonly Application[], today: string): string {
  const titles = ['Où j’en suis', ...COLUMNS.map(([title]) => title)];
  const rows = APPLICATION_STATUSES.flatMap((status) =>
    applications
      .filter((application) => statusOn(application, today) === status)
      .map((application) => [STATUS_NAMES[status], ...COLUMNS.map(([, text]) => text(application))]),
  );
  return MARK + [titles, ...rows].map((row) => row.map(cell).join(SEPARATOR) + LINE_END).join('');
}
