import { contentOf } from '../reading/draft.ts';
import { DATED } from '../reading/days.ts';
import { fold } from '../reading/fold.ts';
import { namesJob } from '../reading/job-words.ts';
import { jobAsWritten } from './job-phrase.ts';
import { finding, type Rule } from './rule.ts';

const SENT =
  /\bm'aviez dit\b|\bcomme convenu\b|\b(?:il y a|[cs]a fait|cela fait|voila) (?:\w+ ){0,3}(?:jours?|semaines?|mois|quinzaine|dizaine)\b|\b(?:la|cette) semaine (?:derniere|passee)\b|\bsemaine derniere\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|\bhier\b|\bdepuis (?:le|\w+ (?:jours|semaines))|\bdebut (?:de |du )?(?:mois|semaine|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|\ble mois dernier\b|\bfin (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)/;

export const followUpDate: Rule = {
  id: 'follow-up-date',
  importance: 2,
  appliesTo: ['follow-up'],
  check({ body }) {
    if (body.text.trim() === '' || DATED.test(body.text) || SENT.test(body.text)) return null;
    return finding(
      'Tu ne dis pas quand tu as écrit la première fois.',
      'Ajoute la date : « Je vous ai écrit le 12 novembre. »',
    );
  },
};

const ANY_JOB =
  /\bposte d[e'] ?\w+|\bcomme \w+|\boffre d[e'] ?\w+|\bstage\b|\balternance\b|\bapprentissage\b|\ben tant que \w+/;

export const followUpJob: Rule = {
  id: 'follow-up-job',
  importance: 2,
  appliesTo: ['follow-up'],
  check(draft, { offer }) {
    const content = contentOf(draft);
    if (content.trim() === '') return null;
    if (offer.reference !== '' && content.includes(fold(offer.reference).text)) return null;
    if (offer.job === '' ? ANY_JOB.test(content) : namesJob(content, offer.job)) return null;
    const job = jobAsWritten(offer.job);
    return finding(
      'Tu ne redis pas pour quel travail tu as écrit.',
      job === '' ? 'Ajoute le nom du métier.' : `Ajoute le métier : ${job}.`,
    );
  },
};
