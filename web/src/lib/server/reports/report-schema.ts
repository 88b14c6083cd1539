import * as v from 'valibot';
import { reportReasons } from './report-reasons.ts';

const LONGEST_NAME = 100;

const name = v.pipe(
  v.string('Il manque un texte.'),
  v.minLength(1, 'Il manque un texte.'),
  v.maxLength(LONGEST_NAME, 'Ce texte est trop long.'),
  v.regex(/^[\w.-]+$/, 'Ce texte a un signe qui n’est pas permis.'),
);

/** What a phone sends for one report. Unknown fields are refused: nothing personal can slip in. */
export const reportSchema = v.strictObject(
  {
    id: v.pipe(
      v.string('Il manque le numéro du signalement.'),
      v.toLowerCase(),
      v.regex(
        /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        'Ce numéro n’est pas valable.',
      ),
    ),
    lesson: name,
    contentVersion: name,
    reason: v.picklist(reportReasons, 'Cette raison n’existe pas.'),
  },
  'Le signalement n’a pas la bonne forme.',
);

export type Report = v.InferOutput<typeof reportSchema>;
