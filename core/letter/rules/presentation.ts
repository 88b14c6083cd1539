import { quoted } from '../../quiz/quoted.ts';
import { contentOf } from '../reading/draft.ts';
import { fold } from '../reading/fold.ts';
import { namesJob } from '../reading/job-words.ts';
import { nameSpans } from '../reading/names.ts';
import { fullName, jobAsWritten } from './job-phrase.ts';
import { APPLICATIONS, finding, type Rule } from './rule.ts';

/*
 * What an application says in three sentences: who and what, why and what one can do, when.
 */

const PRESENTS =
  /\bm'ap+el+e?\b|\bmapelle?\b|\bje me (?:nomme|presente)\b|\bmon nom est\b|\bmoi c'est\b|\b(?:je suis|jsuis|chui|etant|suis) (?:actuellement |encore |aussi |toujours )?(?:une?|en (?!pleine forme|mesure)|etudiante?|lyceenn?e?|eleve|apprentie?|titulaire|diplomee?|inscrite?|a la recherche|agee?|demandeu\w+|sortie?)\b|\b\d{2} ans\b|\bagee? de\b|\b(?:jeune|ancienn?e?|futur|future|actuellement|titulaire|etudiante?|lyceenn?e?|eleve|apprentie?) (?:d|en|a|au|de|homme|femme|eleve|salarie|stagiaire|fille|garcon)|\bsuivie? par la mission|\bje (?:sors|viens de (?:finir|terminer|passer|quitter|sortir))\b|^[\s,]*(?:titulaire|etudiante?|lyceenn?e?|eleve|apprentie?)\b/m;

export const saysWho: Rule = {
  id: 'says-who',
  importance: 2,
  appliesTo: APPLICATIONS,
  check(draft, context) {
    const content = contentOf(draft);
    if (content.trim() === '' || PRESENTS.test(content)) return null;
    const { firstName, lastName } = context.sender;
    if ([firstName, lastName].some((name) => nameSpans(fold(content), name).length > 0)) return null;
    const name = fullName(context);
    return finding(
      'On ne sait pas qui tu es.',
      `Commence par une phrase : ${quoted(name === '' ? 'Je m’appelle…' : `Je m’appelle ${name}.`)} Ajoute ton âge ou ta situation, si tu veux.`,
    );
  },
};

const ASKS =
  /\b(?:offre|annonce|poste|postul\w*|candidat\w*|stage|alternance|apprentissage|apprenti|emploi|embauch\w*|recrut\w*|job|travailler (?:chez|dans|avec|pour|a|au|comme|en)|rejoindre|integrer|contrat|immersion|saison\w*|service civique)\b/;

export const saysWhat: Rule = {
  id: 'says-what',
  importance: 1,
  appliesTo: APPLICATIONS,
  check(draft, { offer }) {
    const content = contentOf(draft);
    if (content.trim() === '') return null;
    if (ASKS.test(content) || (offer.job !== '' && namesJob(content, offer.job))) return null;
    if (offer.reference !== '' && content.includes(fold(offer.reference).text)) return null;
    const job = jobAsWritten(offer.job);
    return finding(
      'Ton message ne dit pas ce que tu demandes.',
      `Dis quel travail tu veux${job === '' ? '.' : ` : ${job}.`}`,
    );
  },
};

const REASONS =
  /\bexperi[ae]n\w+|\baim\w+ (?!avoir|savoir|vous|postuler|beaucoup avoir|integrer|travailler (?:chez vous|pour vous|avec vous)|rejoindre|obtenir|recevoir|venir|decrocher|faire partie|que)|\bj'(?:adore|ai toujours)\b|\bplai[st]\b|\bplaisir (?:de|a) (?!vous)|\bpassion\w*|\bmotiv(?!ation)\w*|\benvie (?:de|d') ?(?!travailler (?:chez|pour|avec) vous|rejoindre|postuler)|\bappris\b|\bapprendre\b|\bj'apprends\b|\bje sais\b|\bje connais\b|\bhabitu\w+|\b(?:l'|une? |d')habitude\b|\bserieu\w+|\bponctuel\w*|\brigoureu\w+|\bdynamique|\bsouri\w+|\bcourageu\w+|\borganise\w*|\bautonome|\bpatiente?\b|\bpolie?\b|\bhonnete|\benergi\w+|\bcurieu\w+|\bje suis (?:tres |assez )?(?:rapide|propre|polyvalente?|sportif|sportive|a l'aise|calme|creati\w+|fiable|manuel\w*|debrouillarde?)|\ba l'aise\b|\bbenevol\w*|\bpermis\b|\bcaces\b|\bbafa\b|\bpsc1\b|\bsst\b|\bhaccp\b|\btitulaire d|\bcap [a-z]|\bbac pro\b|\bdiplome\w*|\bformation\b|\bcompeten\w+|\bqualites?\b|\bcapable|\bcontact (?:avec|humain)|\besprit d'equipe|\b(?:en|d'une) equipe\b|\btravail d'equipe|\bje (?:fais|joue|garde|aide|m'occupe|cuisine|bricole|repare|jardine|pratique)\b|\bparce que?\b|\bcar\b|\bmetier qui\b|\bpendant (?:mon|mes|un|deux|trois|\d|l'ete|les)|\b(?:lors|au cours) d(?:e|'un) (?:mon |mes )?stage|\bj'(?:ai|avais) (?:deja |aussi |toujours |souvent |beaucoup |bien |pu )*(?:travaill|fait|aid|gard|serv|tenu|effectu|occup|prepar|rang|netto|livr|particip|encadr|accueil|cuisin|vend|anim|passe|obten|suivi|valid|bricol|repar|tond|jardin|mont[eé]|port[eé]|ger|ete|realis|assur|travailler|eu|encaiss|coiff|demenag|repeint|peint|plant|entreten)/;

export const saysWhy: Rule = {
  id: 'says-why',
  importance: 2,
  appliesTo: APPLICATIONS,
  check(draft) {
    const content = contentOf(draft);
    if (content.trim() === '' || REASONS.test(content)) return null;
    return finding(
      'Ton message ne dit rien de toi : ce que tu sais faire, ce que tu aimes.',
      'Ajoute une phrase vraie, avec un exemple. Un stage, la famille, le sport comptent.',
    );
  },
};

const MONTH = '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)';
const AVAILABLE = new RegExp(
  [
    '\\bdisp[on]+[a-z]*',
    '\\blibre(?!-| service)s?\\b',
    '\\b(?:commencer|demarrer|debuter)(?! par)\\b',
    "\\bdes (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|la|demain|maintenant|que|aujourd'hui|ce|cette|mi-|debut|fin|" +
      MONTH +
      ')',
    '\\ba ?partir d',
    "\\btout de suite\\b|\\bimmediat\\w*|\\bmaintenant\\b|\\ba tout moment\\b|\\bn'importe quand\\b",
    `\\b(?:du|entre le) (?:\\d{1,2}(?:er)?|lundi|mardi|mercredi)(?: ?${MONTH})?(?: \\d{4})? (?:au|et le|jusqu)`,
    '\\bde (?:juin|juillet|septembre|octobre|janvier) a \\w+',
    `\\b(?:pour|travailler|venir|stage|contrat|emploi|job|saison|alternance|recrut\\w+) (?:(?:pendant|durant|pour|en|de|le|les|tout|tous|au|a)(?: mois d[e'] ?)? ?)*(?:cet ete|l'ete|la rentree|ces vacances|les vacances|le week-?end|les week-?ends|les soirs?|le soir|samedis?|mercredis?|${MONTH})`,
    '\\bje peux (?:aussi |tout a fait )?(?:commencer|travailler|venir|etre la|faire les|assurer les|me liberer)',
    "\\bpendant les vacances (?:de|d'|scolaires|et)",
    '\\bmes horaires|\\bmes disponi|\\bapres (?:mes|les) cours\\b',
  ].join('|'),
);

export const saysWhen: Rule = {
  id: 'says-when',
  importance: 2,
  appliesTo: APPLICATIONS,
  check({ body }) {
    if (body.text.trim() === '' || AVAILABLE.test(body.text)) return null;
    return finding(
      'Ton message ne dit pas quand tu peux commencer.',
      'Ajoute le jour et tes heures : « Je peux commencer dès lundi, le matin ou le soir. »',
    );
  },
};
