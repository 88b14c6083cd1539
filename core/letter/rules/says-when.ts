import { sentencesIn } from '../reading/sentences.ts';
import { APPLICATIONS, finding, type Rule } from './rule.ts';

const MONTH = '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)';
/** Words that say by themselves that one is free. */
export const AVAILABLE =
  /\bdisp[on]+[a-z]*|\blibre(?!-| service)s?\b|\b(?:commencer|demarrer|debuter)(?! par)\b|\btout de suite\b|\bimmediat\w*|\ba tout moment\b|\bn'importe quand\b|\bmes horaires\b|\bdes (?:maintenant|que possible|aujourd'hui|demain)\b/;
/** Times: they say it in a sentence that is not about the past. */
export const TIME = new RegExp(
  [
    '\\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-?end)s?\\b',
    '\\b(?:matin|midi|soir|soiree|nuit|apres-midi|journee|de jour)s?\\b',
    `\\b${MONTH}\\b|\\b(?:ete|hiver|printemps|automne|rentree|vacances|saison)\\b`,
    '\\bdemain\\b|\\bmaintenant\\b|\\bsemaine prochaine\\b|\\bmois prochain\\b|\\bsous (?:\\w+) (?:jours?|semaines?)\\b|\\btous les jours\\b|\\bapres (?:mes|les) cours\\b|\\bquand vous (?:voulez|voudrez|le souhaitez)\\b',
    "\\b(?:du|le|des le|jusqu'au) \\d{1,2}(?:er)?\\b(?![ .]\\d)|\\btemps (?:plein|partiel)\\b|\\b\\d{2} ?h(?:eures)?(?: par semaine)?\\b",
  ].join('|'),
);
const PAST =
  /\bj'?ai (?!le\b|la\b|les\b|une?\b|\d|mon\b|ma\b|mes\b|besoin)\w+|\bj'(?:avais|etais)\b|\bje (?:faisais|suivais|gardais|aidais|travaillais|tenais|vendais|servais)\b|\b(?:an|ete|hiver|annee|mois|semaine|fois) derni\w+|\bl'an passe\b|\bdepuis\b|\bpendant (?:mon|mes|un|deux|trois)\b|\b(?:on a|m'a|l'a|qui a|ont|avons|etait|avait|avaient|faisaient) \w+|\bchaque\b|\bvotre (?:annonce|offre|affich\w+)\b/;

/** A sentence without commas is cut where it says « je » again. */
const saysATime = (sentence: string) =>
  sentence.split(/(?= je )/).some((clause) => TIME.test(clause) && !PAST.test(clause));

export const saysWhen: Rule = {
  id: 'says-when',
  importance: 2,
  appliesTo: APPLICATIONS,
  check({ body, content }) {
    if (body.text.trim() === '' || AVAILABLE.test(body.text)) return null;
    const sentences = sentencesIn(body, content).map(({ start, end }) => body.text.slice(start, end));
    if (sentences.some(saysATime)) return null;
    return finding(
      'Ton message ne dit pas quand tu peux commencer.',
      'Ajoute le jour et tes heures : « Je peux commencer dès lundi, le matin ou le soir. »',
    );
  },
};
