import { quoted } from '../../quiz/quoted.ts';
import { contentOf } from '../reading/draft.ts';
import { fold } from '../reading/fold.ts';
import { namesJob } from '../reading/job-words.ts';
import { nameSpans } from '../reading/names.ts';
import { sentencesIn } from '../reading/sentences.ts';
import { fullName, jobAsWritten } from './job-phrase.ts';
import { APPLICATIONS, finding, type Rule } from './rule.ts';

/*
 * What an application says in three sentences: who and what, why and what one can do, when.
 */

const I_AM = '(?:je suis|jsuis|jsui|chui|chuis|suis|etant|moi)';
const PRESENTS = new RegExp(
  [
    "\\bm'ap+el+e?\\b|\\bmapelle?\\b|\\bje me (?:nomme|presente)\\b|\\bmon nom est\\b|\\bmoi c'est\\b",
    `\\b${I_AM} (?:actuellement |encore |aussi |toujours )?(?:une?|en (?!pleine forme|mesure)|etudiante?|lyceenn?e?|eleve|apprentie?|titulaire|diplomee?|inscrite?|a la recherche|agee?|demandeu\\w+|sortie?|des etudes|suivie?)\\b`,
    '\\b\\d{2} ans\\b|\\bagee? de\\b|\\bsuivie? par la mission|\\bmon premier (?:emploi|travail|job|contrat)\\b|\\bun premier (?:emploi|travail|job|contrat)\\b',
    '\\b(?:jeune|ancienn?e?|future?|actuellement|titulaire|etudiante?|lyceenn?e?|eleve|apprentie?) (?:d|en|a|au|de|homme|femme|eleve|salarie|stagiaire|fille|garcon)',
    '\\bje (?:sors|viens de (?:finir|terminer|passer|quitter|sortir))\\b|\\bapres (?:une?|mon|ma|mes) (?:cap|bep|bac|brevet|formation|etudes|annee|titre)',
    '^[\\s,]*(?:titulaire|etudiante?|lyceenn?e?|eleve|apprentie?)\\b',
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
    if ([firstName, lastName].some((name) => nameSpans(fold(content), name).length > 0)) return null;
    const trade = new RegExp(`\\b${I_AM} ([^.,;!?\\n]{3,40})`).exec(content)?.[1] ?? '';
    if (namesJob(trade, context.offer.job)) return null;
    const name = fullName(context);
    return finding(
      'On ne sait pas qui tu es.',
      `Commence par une phrase : ${quoted(name === '' ? 'Je m’appelle…' : `Je m’appelle ${name}.`)} Ajoute ton âge ou ta situation, si tu veux.`,
    );
  },
};

const ASKS =
  /\b(?:je|j')? ?(?:cherche|recherche) (?:un|une|mon|ma|a)\b|\b(?:offre|annonce|poste|postul\w*|candidat\w*|stage|alternance|apprentissage|apprenti|emploi|embauch\w*|recrut\w*|job|travailler (?:chez|dans|avec|pour|a|au|comme|en)|rejoindre|integrer|contrat|travail|boulot|taf|immersion|saison\w*|service civique)\b/;

export const saysWhat: Rule = {
  id: 'says-what',
  importance: 1,
  appliesTo: APPLICATIONS,
  check(draft, { offer }) {
    const content = contentOf(draft);
    if (content.trim() === '') return null;
    const said = `${draft.subject.text}\n${content}`;
    if (ASKS.test(said) || (offer.job !== '' && namesJob(said, offer.job))) return null;
    if (offer.reference !== '' && said.includes(fold(offer.reference).text)) return null;
    const job = jobAsWritten(offer.job);
    return finding(
      'Ton message ne dit pas ce que tu demandes.',
      `Dis quel travail tu veux${job === '' ? '.' : ` : ${job}.`}`,
    );
  },
};

/** Verbs that ask, thank or greet: « je voudrais », « j’ai vu votre offre ». Any other tells something of the writer. */
const ASKING =
  "(?:suis|m'|me|vous|te|voudrais|voudrai|veux|veut|cherch\\w*|recherch\\w*|peu[xt]|pourrais?|souhait\\w*|postul\\w*|repon\\w*|join\\w*|reste|serai\\w*|viens|viendrai|remerci\\w*|demande|tiens|espere|pense|crois|trouve|ecris|contact\\w*|envoi\\w*|laisse|habite|commence|compte|attends?|pass\\w*|propose|revien\\w*|transm\\w*|ne|n'|l[ae]s?|l'|laisse|lis|y|en|soussigne\\w*|desire|aimerais?|accepte\\w*|ajoute|avais|ai|ferai|aurai\\w*|arrive|etais|tombe|decouvr\\w*|travaillerai\\w*|solli\\w*|permets?)";
const SAID_OF_ONESELF = [
  `\\bj(?:e |')(?!${ASKING}\\b)(?!sais (?:que|pas|rien))[a-z]{3,}`,
  "\\bj'ai (?!\\d|dix|vingt|vu |lu |bien (?:vu|lu|recu|note)|trouve|decouvert|(?:vraiment |trop |grand )?besoin|entendu|envoye|repondu|remarque|consulte|postule|une question|pris connaissance|hate|l'honneur|apercu|appris que|acces|votre|mon cv|eu votre)[a-z]{2,}",
  "\\bj'(?:avais|etais)\\b|\\bje (?:m'occupe|m'entraine|m'y connais|me debrouille|me leve|n'ai (?:jamais|pas) (?:peur|ete en retard|manque)|les? (?:garde|aide|ai)|travaille (?!quand|tous|le|les|des|du|a partir))",
  '\\bj(?:adore|aime|aide|r?epare|garde|travaille)\\b',
  "\\b(?:on|nous) (?:a|avons|m'a|me)\\b|\\b(?:une?|deux|trois|quatre|cinq|six|plusieurs|\\d+) (?:ans?|mois|etes?|saisons?|annees?|semaines?) (?:de|d'|dans|en|chez|comme)\\b",
  '\\bdepuis (?:\\w+ )?(?:ans?|mois|annees?|toujours|que|petite?)\\b',
];
const QUALITIES =
  "\\bexperi[ae]n\\w+|\\baim(?:e|es|ant) (?!bien vous)|\\bplai[st]\\b|\\bpassion\\w*|\\bmotiv(?!ation)\\w*|\\benvie (?:de|d') ?(?!travailler (?:chez|pour|avec) vous|rejoindre|postuler)|\\bappren(?:dre|ds|d)\\b|\\bhabitu\\w+|\\bhabitude\\b|\\bserieu\\w+|\\bponctuel\\w*|\\brigoureu\\w+|\\bdynami\\w+|\\bsouri\\w+|\\bcourageu\\w+|\\bsoigneu\\w+|\\borganisee?\\b|\\bautonome|\\bpatiente?\\b|\\bpolie?\\b|\\bhonnete|\\benergi\\w+|\\bcurieu\\w+|\\bje suis (?:tres |assez |quelqu'un de )?(?:rapide|propre|polyvalente?|sportif|sportive|calme|creati\\w+|fiable|manuel\\w*|debrouillarde?|disciplinee?)|\\ba l'aise\\b";
const PROOFS =
  "\\bbenevol\\w*|\\bpermis\\b|\\bcaces\\b|\\bbafa\\b|\\bpsc1\\b|\\bsst\\b|\\bhaccp\\b|\\btitulaire d|\\bcap [a-z]|\\bbac pro\\b|\\bdiplom\\w*|\\bformation\\b|\\bcompeten\\w+|\\bqualites?\\b|\\bcapable|\\bcontact (?:avec|humain)|\\besprit d'equipe|\\b(?:en|d'une) equipe(?! du (?:matin|soir))\\b|\\btravail d'equipe|\\bparce que?\\b|\\bcar\\b|\\bmetier qui\\b|\\bpendant (?:mon|mes|un|deux|trois|\\d)|\\b(?:lors|au cours) d(?:e|'un) (?:mon |mes )?stage|\\bstages? (?:de|en|chez|dans|a la|au)\\b[^.\\n]*\\bm'|\\bm'(?:a|ont|ai) (?:appris|permis|donne|montre|confie)|\\b\\d+ (?:missions?|saisons?|stages?|ans d')";
const REASONS = new RegExp([...SAID_OF_ONESELF, QUALITIES, PROOFS].join('|'));

/** « Je n’ai pas de diplôme » tells nothing of what one can do. */
const LACKS = /\b(?:n'ai|ai|sans) (?:pas|aucune?|jamais eu) (?:d'|de |beaucoup d'|beaucoup de )?\w+/g;

export const saysWhy: Rule = {
  id: 'says-why',
  importance: 2,
  appliesTo: APPLICATIONS,
  check(draft) {
    const content = contentOf(draft);
    if (content.trim() === '' || REASONS.test(content.replace(LACKS, ' '))) return null;
    return finding(
      'Ton message ne dit rien de toi : ce que tu sais faire, ce que tu aimes.',
      'Ajoute une phrase vraie, avec un exemple. Un stage, la famille, le sport comptent.',
    );
  },
};

const MONTH = '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)';
/** Words that say by themselves that one is free. */
const AVAILABLE =
  /\bdisp[on]+[a-z]*|\blibre(?!-| service)s?\b|\b(?:commencer|demarrer|debuter)(?! par)\b|\btout de suite\b|\bimmediat\w*|\ba tout moment\b|\bn'importe quand\b|\bmes horaires\b|\bdes (?:maintenant|que possible|aujourd'hui|demain)\b/;
/** Times: they say it in a sentence that is not about the past. */
const TIME = new RegExp(
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
