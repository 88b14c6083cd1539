import { MESSAGE_KINDS, type MessageContext, type MessageKind } from '../message.ts';
import { quoted } from '../../french/quoted.ts';
import type { Draft } from '../reading/draft.ts';
import { fold } from '../reading/fold.ts';
import { namesJob } from '../reading/job-words.ts';
import { nameSpans } from '../reading/names.ts';
import { wordCount } from '../reading/sentences.ts';
import { plainSubject } from './job-phrase.ts';
import { APPLICATIONS, finding, type Finding, type Rule } from './rule.ts';

const whole = ({ message: { subject } }: Draft) => ({
  in: 'subject' as const,
  start: 0,
  end: subject.length,
});

function withSubject(what: string, draft: Draft, context: MessageContext, otherwise: string): Finding {
  const better = plainSubject(draft.message.kind, context);
  return better === ''
    ? finding(what, otherwise, { place: whole(draft) })
    : finding(what, `Par exemple : ${quoted(better)}.`, {
        place: whole(draft),
        edits: [{ ...whole(draft), text: better }],
      });
}

export const subjectWritten: Rule = {
  id: 'subject-written',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  check(draft, context) {
    if (draft.message.subject.trim() !== '') return null;
    return withSubject(
      'L’objet est vide. Sans objet, ton message peut finir dans les indésirables.',
      draft,
      context,
      'Écris le métier et ton nom.',
    );
  },
};

const JOB_KINDS: readonly MessageKind[] = [...APPLICATIONS, 'follow-up'];
const SPECIAL_CONTRACTS =
  /\b(?:stage|stagiaire|alternan\w+|apprenti\w*|service civique|immersion|pmsmp|saisonni\w+|job d'ete)\b/;
/** Words of a subject that say nothing of the job. */
const VAGUE =
  /\b(?:re|tr|fwd|offre de services?|candidatures?|candidate|candidat|spontanee?s?|emplois?|jobs?|travail|boulot|taf|cv|lettre|motivation|bonjour|bonsoir|salut|demande|recherche|cherche|poste|offre|annonce|reponse|relance|suite|suivi|urgent|important|message|mail|embauche|recrutement|contact|question|information|infos?|postuler|jeune|motivee?|serieu(?:x|se)|disponible|nouvelles?|votre|vos|ma|mon|mes|une?|des?|du|la|le|les|l|d|a|au|en|pour|sur|et|par|je|concernant|propos|objet|ref|reference)\b/g;

function saysAJob({ subject }: Draft, { offer, sender }: MessageContext): boolean {
  if (offer.reference !== '' && subject.text.includes(fold(offer.reference).text)) return true;
  if (offer.job !== '') return namesJob(subject.text, offer.job);
  const names = [sender.firstName, sender.lastName, offer.firm, offer.city].flatMap((name) =>
    nameSpans(subject, name),
  );
  let rest = subject.text;
  for (const { start, end } of names) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return /[a-z]{3}/.test(rest.replace(VAGUE, ' '));
}

export const subjectNamesJob: Rule = {
  id: 'subject-names-job',
  importance: 2,
  appliesTo: JOB_KINDS,
  check(draft, context) {
    const { kind, subject } = draft.message;
    if (subject.trim() === '' || saysAJob(draft, context)) return null;
    if (kind === 'spontaneous' && SPECIAL_CONTRACTS.test(draft.subject.text)) return null;
    return withSubject(
      'L’objet ne dit pas le métier.',
      draft,
      context,
      'Ajoute le nom du métier dans l’objet.',
    );
  },
};

const WORDS_OF_KIND: Partial<Record<MessageKind, RegExp>> = {
  thanks: /merci|remerci|entretien|rendez|rdv|rencontre|visite|essai|^re\b|candidature|journee|stage|echange/,
  'answer-invitation': /rendez|rdv|entretien|confirm|invitation|convocation|^re\b|presence|essai|rencontre/,
  late: /retard|rendez|rdv|entretien|empeche|^re\b|report|decal|absen|impossib|annul|imprevu|excus|desole|venir/,
};

export const subjectFitsKind: Rule = {
  id: 'subject-fits-kind',
  importance: 2,
  appliesTo: ['thanks', 'answer-invitation', 'late'],
  check(draft, context) {
    const { kind, subject } = draft.message;
    if (subject.trim() === '' || WORDS_OF_KIND[kind]?.test(draft.subject.text)) return null;
    return withSubject('L’objet ne dit pas de quoi tu parles.', draft, context, 'Dis-le en quelques mots.');
  },
};

const MOST_WORDS = 14;
const SENTENCE_OF_A_BODY =
  /\b(?:bonjour|madame,? monsieur|cordialement|je m'appel\w*|je vous (?:ecris|envoie|contacte))\b/;
const MOST_WORDS_AS_A_SENTENCE = 6;

export const subjectShort: Rule = {
  id: 'subject-short',
  importance: 2,
  appliesTo: MESSAGE_KINDS,
  check(draft, context) {
    const words = wordCount(draft.subject.text);
    const isSentence = SENTENCE_OF_A_BODY.test(draft.subject.text) && words > MOST_WORDS_AS_A_SENTENCE;
    if (words <= MOST_WORDS && !isSentence) return null;
    return withSubject(
      'L’objet est trop long : c’est un titre, pas le message.',
      draft,
      context,
      'Garde le métier et ton nom. Le reste va dans le message.',
    );
  },
};

const SHOUTED_WORDS = /\burgent\b|\bimportant\b|\ba lire\b|svp lire|reponse rapide/;
const LETTERS_THAT_SHOUT = 12;

/** Are nearly all the letters capitals? Short texts and acronyms do not shout. */
function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return letters.length >= LETTERS_THAT_SHOUT && capitals.length > letters.length * 0.7;
}

export const subjectCalm: Rule = {
  id: 'subject-calm',
  importance: 3,
  appliesTo: MESSAGE_KINDS,
  check(draft) {
    const { subject } = draft.message;
    if (isCapitals(subject)) {
      const small = subject.charAt(0) + subject.slice(1).toLowerCase();
      return finding(
        'L’objet est tout en majuscules : on dirait que tu cries.',
        `Écris plutôt : ${quoted(small)}.`,
        {
          place: whole(draft),
          edits: [{ ...whole(draft), text: small }],
        },
      );
    }
    if (!SHOUTED_WORDS.test(draft.subject.text) && !/!|\?{2}/.test(subject)) return null;
    return finding('L’objet crie un peu fort.', 'Enlève « urgent » et les points d’exclamation.', {
      place: whole(draft),
    });
  },
};
