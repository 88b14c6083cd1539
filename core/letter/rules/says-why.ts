import type { MessageContext } from '../message.ts';
import { contentOf } from '../reading/draft.ts';
import { fold } from '../reading/fold.ts';
import { namesJob } from '../reading/job-words.ts';
import { nameSpans } from '../reading/names.ts';
import { wordCount } from '../reading/sentences.ts';
import { ANNOUNCES } from './attachment-announced.ts';
import { APPLICATIONS, finding, type Rule } from './rule.ts';
import { ASKS } from './says-what.ts';
import { AVAILABLE, TIME } from './says-when.ts';
import { PRESENTS } from './says-who.ts';

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

/** What a clause may be about, other than its writer. */
const POLITENESS =
  /\bmerci\b|\bremerci|\battente\b|\breponses?\b|\bcordialement\b|\bsalutations\b|\bsouhaite\b|\bmadame\b|\bmonsieur\b|\bbonjour\b|\bveuillez\b|\bagreer\b/;
const CONTACT =
  /\d{2}[ .]?\d{2}|@|\bjoindre\b|\bjoignable\b|\bappele[rz]\b|\brappeler\b|\bcontacter\b|\bdisposition\b|\bcoordonnees\b|\brencontrer\b|\bdecouvrir\b/;
const ELSEWHERE =
  /\bhabit\w+|\bbesoin\b|\bargent\b|\bpitie\b|\bprenez[- ]moi\b|\bn'ai pas\b|\bchance\b|\bfer(?:ai|ais) tout\b|\bprends? tout\b|\bn'importe\b|\bparcours\b|\bcandidature\b|\bdonne des\b/;
const CLAUSE_END = /[.!?:;\n]+/;
const FEWEST_WORDS = 3;

/** A clause of some words that asks, gives, thanks or greets nothing tells of its writer: « Les haies, mes voisins me les confient. » */
function isAboutOneself(clause: string, { offer, sender }: MessageContext): boolean {
  return (
    wordCount(clause) >= FEWEST_WORDS &&
    ![PRESENTS, ASKS, ANNOUNCES, AVAILABLE, TIME, POLITENESS, CONTACT, ELSEWHERE].some((other) =>
      other.test(clause),
    ) &&
    !(offer.job !== '' && namesJob(clause, offer.job)) &&
    [sender.firstName, sender.lastName].every((name) => nameSpans(fold(clause), name).length === 0)
  );
}

/** « Je n’ai pas de diplôme » tells nothing of what one can do. */
const LACKS = /\b(?:n'ai|ai|sans) (?:pas|aucune?|jamais eu) (?:d'|de |beaucoup d'|beaucoup de )?\w+/g;

export const saysWhy: Rule = {
  id: 'says-why',
  importance: 2,
  appliesTo: APPLICATIONS,
  check(draft, context) {
    const content = contentOf(draft);
    const told = content.replace(LACKS, ' ').replace(/\bjai\b/g, "j'ai");
    if (content.trim() === '' || REASONS.test(told)) return null;
    if (told.split(CLAUSE_END).some((clause) => isAboutOneself(clause, context))) return null;
    return finding(
      'Ton message ne dit rien de toi : ce que tu sais faire, ce que tu aimes.',
      'Ajoute une phrase vraie, avec un exemple. Un stage, la famille, le sport comptent.',
    );
  },
};
