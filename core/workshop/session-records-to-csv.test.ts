import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf } from '../csv/test-cells.ts';
import type { SessionRecord } from './session-record.ts';
import { sessionRecordsToCsv } from './session-records-to-csv.ts';
import { recordOf, sessionRecords } from './test-session-records.ts';
import {
  AUTONOMIES,
  codesOf,
  LEVELS,
  PLACES,
  REFERRALS,
  SESSION_KINDS,
  THEMES,
} from './session-vocabulary.ts';

function codeOf<Code extends string>(list: Readonly<Record<Code, string>>, name: string): Code | null {
  return codesOf(list).find((code) => list[code] === name) ?? null;
}

/** A row back as the form would send it. */
function readRow(cells: string[]): SessionRecord {
  const [day, kind, participants, place, minutes, themes, level, isReferred, referral] = cells as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const sent = new URLSearchParams({
    day: day.split('/').reverse().join('-'),
    kind: codeOf(SESSION_KINDS, kind) ?? '',
    participants,
    place: codeOf(PLACES, place) ?? '',
    minutes,
    autonomy: codeOf(AUTONOMIES, level) ?? '',
    level: codeOf(LEVELS, level) ?? '',
    referral: isReferred === 'Non' ? 'none' : (codeOf(REFERRALS, referral) ?? ''),
  });
  for (const theme of themes.split(', ')) sent.append('themes', codeOf(THEMES, theme) ?? '');
  return recordOf(sent);
}

test('the sessions come back from the file as they were', () => {
  fc.assert(
    fc.property(sessionRecords, (records) => {
      const [, ...rows] = cellsOf(sessionRecordsToCsv(records));
      const byDay = [...records].sort((a, b) => a.day.localeCompare(b.day));
      expect(rows.map(readRow)).toEqual(byDay);
    }),
  );
});

test('the titles and the words are those of the Coop', () => {
  const record: SessionRecord = {
    day: '2026-11-05',
    kind: 'demarche',
    themes: ['email', 'aide_aux_demarches_administratives'],
    minutes: 45,
    place: 'lieu_activite',
    participants: 1,
    autonomy: 'entierement_accompagne',
    level: null,
    referral: 'aide_sociale',
  };
  expect(cellsOf(sessionRecordsToCsv([record]))).toEqual([
    [
      'Date',
      'Type',
      'Participants',
      'Canaux d’accompagnement',
      'Durée (min)',
      'Thématique(s) d’accompagnement',
      'Niveau d’autonomie (ou de l’atelier)',
      'Bénéficiaire réorienté',
      'Structure de redirection',
    ],
    [
      '05/11/2026',
      'Accompagnement individuel',
      '1',
      'Lieu d’activité',
      '45',
      'E-mail, Aide aux démarches administratives',
      'Avec guidage',
      'Oui',
      'Structure d’aide sociale (maison des solidarités, centre social…)',
    ],
  ]);
});
