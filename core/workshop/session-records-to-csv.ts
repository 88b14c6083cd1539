import { csvTable } from '../csv/csv-table.ts';
import type { SessionRecord } from './session-record.ts';
import { AUTONOMIES, LEVELS, PLACES, REFERRALS, SESSION_KINDS, THEMES } from './session-vocabulary.ts';

const frenchDay = (day: string) => day.split('-').reverse().join('/');

/** The Coop has no third kind: there a procedure is an individual session on help with procedures. */
const kindInCoop = ({ kind }: SessionRecord) => SESSION_KINDS[kind === 'demarche' ? 'individuel' : kind];

function levelOf({ autonomy, level }: SessionRecord): string {
  if (autonomy) return AUTONOMIES[autonomy];
  return level ? LEVELS[level] : '';
}

function isReferred({ referral }: SessionRecord): string {
  if (referral === null) return '';
  return referral === 'none' ? 'Non' : 'Oui';
}

/**
 * The columns that the Coop exports, with its titles and in its order, as far as we know what goes in them. The level is in words:
 * the Coop writes `1/3`, which a spreadsheet that opens a CSV file takes for the first of March.
 */
const COLUMNS: readonly [title: string, text: (record: SessionRecord) => string][] = [
  ['Date', ({ day }) => frenchDay(day)],
  ['Type', kindInCoop],
  ['Participants', ({ participants }) => String(participants)],
  ['Canaux d’accompagnement', ({ place }) => PLACES[place]],
  ['Durée (min)', ({ minutes }) => String(minutes)],
  ['Thématique(s) d’accompagnement', ({ themes }) => themes.map((theme) => THEMES[theme]).join(', ')],
  ['Niveau d’autonomie (ou de l’atelier)', levelOf],
  ['Bénéficiaire réorienté', isReferred],
  [
    'Structure de redirection',
    ({ referral }) => (referral === null || referral === 'none' ? '' : REFERRALS[referral]),
  ],
];

/** The sessions as a CSV file, one a row, from the oldest to the newest. */
export function sessionRecordsToCsv(records: readonly SessionRecord[]): string {
  const titles = COLUMNS.map(([title]) => title);
  const inOrder = [...records].sort((a, b) => a.day.localeCompare(b.day));
  return csvTable([titles, ...inOrder.map((record) => COLUMNS.map(([, text]) => text(record)))]);
}
