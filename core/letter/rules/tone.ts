import { quoted } from '../../quiz/quoted.ts';
import { MESSAGE_KINDS, type MessageKind } from '../message.ts';
import { allSpans, fold } from '../reading/fold.ts';
import { APPLICATIONS, finding, placeIn, typed, type Rule } from './rule.ts';

/*
 * How the message sounds to somebody who does not know its writer.
 */

const FIRST_CONTACT: readonly MessageKind[] = [...APPLICATIONS, 'follow-up', 'thanks', 'answer-invitation'];

interface Tone {
  id: string;
  importance: Rule['importance'];
  appliesTo: readonly MessageKind[];
  pattern: RegExp;
  what(text: string): string;
  mend: string;
}

function toneRule({ id, importance, appliesTo, pattern, what, mend }: Tone): Rule {
  return {
    id,
    importance,
    appliesTo,
    check({ message, body, subject }) {
      for (const [field, folded] of [
        ['subject', subject],
        ['body', body],
      ] as const) {
        const [span] = allSpans(folded, pattern);
        if (span) {
          const text = typed(message[field], folded, span);
          return finding(what(quoted(text.trim())), mend, { place: placeIn(field, folded, span) });
        }
      }
      return null;
    },
  };
}

export const saysVous = toneRule({
  id: 'says-vous',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  pattern:
    /\b(?:tu|toi)\b(?!-meme)|\bs'il te plait\b|\bje (?:te|t')(?![a-z])|\bt'(?:as|es|aurais|avais|inquiete|attends|envoie|ai|appelle)\b|\bte (?:remercie|contacte|dire|demander|rappelle|joindre|souhaite|deranger|voir|repondre|parler|tenir|envoie|laisse|propose)\b|\b(?:ton|ta|tes) (?=(?:annonces?|offres?|equipe|entreprise|resto|restaurant|magasin|message|mail|e-mail|boutique|numero|reponse|boite|salon|poste|temps|accueil|cuisine|atelier|hotel|garage|ecole|creche|societe|salaries|clients|collegues|horaires|besoins)\b)/,
  what: (text) => `${text} : tu dis « tu » à l’employeur.`,
  mend: 'Dis « vous » : « vous cherchez », « votre équipe », « je vous remercie ».',
});

export const noMoneyTalk = toneRule({
  id: 'no-money-talk',
  importance: 2,
  appliesTo: FIRST_CONTACT,
  pattern:
    /\bsalaires?\b|\bremunerations?\b|\bcombien [^.?!\n]{0,30}\b(?:pay\w+|gagn\w+|touch\w+)|\bpay\w+ combien\b|\b(?:bien|mieux|mal) payee?s?\b|\bbesoin d'(?:argent|sous)\b|\bgagner (?:de l'argent|des sous|ma vie)\b|\b(?:le|au) smic\b|\beuros? (?:de l'heure|par (?:mois|heure))|\bde l'argent\b|\bprimes\b|\bc'est paye\b/,
  what: (text) => `${text} : parler d’argent dans un premier message fait mauvais effet.`,
  mend: 'Enlève cette phrase. Tu en parleras à l’entretien.',
});

export const noInsult = toneRule({
  id: 'no-insult',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  pattern:
    /\b(?:con|conn+e|cons|connards?|connasses?|merde|merdique|putain|ptn|fdp|batards?|encule\w*|salopes?|salauds?|debiles?|idiots?|imbeciles?|cretins?|abrutis?|bouffons?|foutre|fous de (?:ma|la) gueule|foutez?|chier|chiant\w*|gueule|bordel|pute|nique\w*|vtff|tg|bande de)\b/,
  what: (text) => `${text} : ce mot blesse, et l’employeur ne l’oubliera pas.`,
  mend: 'Enlève-le. Relis ton message demain, au calme.',
});

export const noComplaint = toneRule({
  id: 'no-complaint',
  importance: 2,
  appliesTo: MESSAGE_KINDS,
  pattern:
    /\b(?:personne|vous) (?:ne |n')?(?:me |m')?(?:repond|repondez|avez|a) (?:jamais|pas|toujours pas|meme pas)(?: repondu| daigne)?\b|\b(?:inadmissible|scandaleu\w+|honteu\w+|inacceptable|pas normal|pas serieux|manque de respect|pas correct)\b|\bmarre\b|\bras[- ]le[- ]bol\b|\bca fait [^.\n]{2,25} que j'attends?\b|\bj'attends? (?:toujours|encore|depuis)\b|\b(?:mon|l')? ?(?:ancien|ex)[- ](?:patron|chef|employeur)\b[^.\n]{0,40}(?:nul|mauvais|mechant|exploit|pas paye|horrible|insupportable)|\bje deteste\b|\b(?:vous auriez pu|la moindre des choses)\b|\btant pis pour vous\b|\bexploit(?:e|ee|er|ait)\b|\btoujours pareil\b|\bdegoutee?\b/,
  what: (text) => `${text} : cela sonne comme un reproche.`,
  mend: 'Reste calme et poli : « Je me permets de revenir vers vous. »',
});

export const noBegging = toneRule({
  id: 'no-begging',
  importance: 3,
  appliesTo: [...APPLICATIONS, 'follow-up'],
  pattern:
    /\bn'importe (?:quoi|quel\w* (?:poste|travail|boulot|job|metier|emploi|tache|horaire))|\b(?:ferai|faire|prends|accepte|prete? a) (?:absolument )?tout(?: et| pour| ce que|\.|,|$)|\bpitie\b|\bsupplie\b|\bdesesperee?\b|\bje n'ai (?:aucune?|pas d(?:'|e )?) ?(?:vraie )?(?:experience|diplome|qualification|competence)s?\b|\b(?:j'ai (?:aucune?|pas d(?:'|e )?) ?)(?:experience|diplome|competence)s?\b|\bje ne sais rien faire\b|\bje sais rien faire\b|\bdonnez[- ]moi (?:une|ma) chance\b/m,
  what: (text) => `${text} : tu te fais plus petit que tu n’es.`,
  mend: 'Dis plutôt ce que tu sais faire, et que tu veux apprendre.',
});

const LETTERS_THAT_SHOUT = 12;

/** Words in capitals that follow each other, apart from acronyms. */
const SHOUTS = new RegExp(`(?:\\p{Lu}[\\p{Lu}'’-]*[ ,!]+){2,}\\p{Lu}[\\p{Lu}'’-]+`, 'gu');

export const noShouting: Rule = {
  id: 'no-shouting',
  importance: 2,
  appliesTo: MESSAGE_KINDS,
  check({ message: { body } }, { sender, offer }) {
    const known = [sender.lastName, sender.firstName, offer.firm, offer.job, offer.city, offer.contact]
      .map((name) => fold(name).text)
      .filter((name) => name !== '')
      .sort((one, other) => other.length - one.length);
    for (const found of body.matchAll(SHOUTS)) {
      let rest = fold(found[0]).text;
      for (const name of known) rest = rest.split(name).join(' ');
      if ((rest.match(/[a-z]/g) ?? []).length < LETTERS_THAT_SHOUT) continue;
      const start = found.index ?? 0;
      const place = { in: 'body' as const, start, end: start + found[0].length };
      return finding('Tu écris en majuscules : on dirait que tu cries.', 'Écris en minuscules.', {
        place,
        edits: [{ ...place, text: found[0].charAt(0) + found[0].slice(1).toLowerCase() }],
      });
    }
    return null;
  },
};

const EMOJI = /(?![©®™])\p{Extended_Pictographic}|(?:^|\s)(?:[:;]-?[)(DPp3]|<3|\^\^|x[Dd])(?=\s|$|[.,!])/u;
const MARKS = /[!?]\s?[!?]+|\.{3,}\s?\.|…{2,}/;
const MOST_EXCLAMATIONS = 2;

export const calmMarks: Rule = {
  id: 'calm-marks',
  importance: 3,
  appliesTo: MESSAGE_KINDS,
  check({ message: { body } }) {
    const emoji = EMOJI.exec(body);
    if (emoji) {
      const place = { in: 'body' as const, start: emoji.index, end: emoji.index + emoji[0].length };
      return finding('Un dessin n’a pas sa place dans ce message.', 'Enlève-le.', {
        place,
        edits: [{ ...place, text: '' }],
      });
    }
    const marks = MARKS.exec(body);
    if (marks) {
      const place = { in: 'body' as const, start: marks.index, end: marks.index + marks[0].length };
      const one = marks[0].includes('?') ? '?' : marks[0].charAt(0);
      return finding('Un seul signe suffit.', `Garde un seul ${quoted(one)}.`, {
        place,
        edits: [{ ...place, text: one }],
      });
    }
    if ((body.match(/!/g) ?? []).length <= MOST_EXCLAMATIONS) return null;
    return finding('Il y a trop de points d’exclamation.', 'Mets des points simples.', {
      place: { in: 'body', start: body.indexOf('!'), end: body.indexOf('!') + 1 },
    });
  },
};
