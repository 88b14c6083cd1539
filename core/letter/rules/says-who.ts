import { quoted } from '../../french/quoted.ts';
import { contentOf } from '../reading/draft.ts';
import { fold } from '../reading/fold.ts';
import { namesJob } from '../reading/job-words.ts';
import { nameSpans } from '../reading/names.ts';
import { fullName } from './job-phrase.ts';
import { APPLICATIONS, finding, type Rule } from './rule.ts';

export const I_AM = '(?:je suis|jsuis|jsui|chui|chuis|suis|etant|moi)';
/** Somebody says who they are, what they do, or how old they are. */
export const PRESENTS = new RegExp(
  [
    "\\bm'ap+el+e?\\b|\\bmapelle?\\b|\\bje me (?:nomme|presente)\\b|\\bmon nom est\\b|\\bmoi c'est\\b",
    `\\b${I_AM} (?:actuellement |encore |aussi |toujours )?(?:une?|en (?!pleine forme|mesure)|etudiante?|lyceenn?e?|eleve|apprentie?|titulaire|diplomee?|inscrite?|a la recherche|agee?|demandeu\\w+|sortie?|des etudes|suivie?)\\b`,
    '\\b\\d{2} ans\\b|\\bagee? de\\b|\\bsuivie? par la mission|\\bmon premier (?:emploi|travail|job|contrat)\\b|\\bun premier (?:emploi|travail|job|contrat)\\b',
    '\\b(?:jeune|ancienn?e?|future?|actuellement|titulaire|etudiante?|lyceenn?e?|eleve|apprentie?) (?:d|en|a|au|de|homme|femme|eleve|salarie|stagiaire|fille|garcon)',
    '\\bje (?:sors|viens de (?:finir|terminer|passer|quitter|sortir))\\b|\\bapres (?:une?|mon|ma|mes) (?:cap|bep|bac|brevet|formation|etudes|annee|titre)',
    '(?:^|[.!?])[\\s,]*\\w{4,} depuis\\b',
    '(?:^|[.!?])[\\s,]*(?:titulaire|etudiante?|lyceenn?e?|eleve|apprentie?)\\b',
  ].join('|'),
  'm',
);

export const saysWho: Rule = {
  id: 'says-who',
  importance: 2,
  appliesTo: APPLICATIONS,
  check(draft, context) {
    const content = contentOf(draft);
    if (content.trim() === '' || PRESENTS.test(content)) return null;
    const { firstName, lastName } = context.sender;
    const said = fold(`${draft.message.subject}\n${content}`);
    if ([firstName, lastName].some((name) => nameSpans(said, name).length > 0)) return null;
    const trade = new RegExp(`\\b${I_AM} ([^.,;!?\\n]{3,40})`).exec(content)?.[1] ?? '';
    if (namesJob(trade, context.offer.job)) return null;
    const name = fullName(context);
    return finding(
      'On ne sait pas qui tu es.',
      `Commence par une phrase : ${quoted(name === '' ? 'Je m’appelle…' : `Je m’appelle ${name}.`)} Ajoute ton âge ou ta situation, si tu veux.`,
    );
  },
};
