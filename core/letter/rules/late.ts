import { contentOf } from '../reading/draft.ts';
import { TIMED } from '../reading/days.ts';
import { wordCount } from '../reading/sentences.ts';
import { finding, type Rule } from './rule.ts';

const SORRY =
  /\bdesolee?s?\b|\bexcus\w+|\bpardon\w*|\bnavree?\b|\bregrett\w+|\bje m'en veux\b|\bconfuse?\b|\bdsl\b/;

/** What a clause of such a message may say besides a reason. */
const NOT_A_REASON =
  /\bretards?\b|\bheures?\b|\barriv|\b\d+ ?(?:h|:|min)|\bminutes?\b|\bmerci|\bremerci|\bpatience\b|\bcompren|\bcompreh|\bconvien|\bpossible\b|\bcordialement\b|\bsalutations\b|\brespectueu|\bserai\b|\bjserai\b|\bvenir\b|\bviendrai|\brendez|\bentretien\b|\battendre\b|\bbonne\b|\bbonjour\b|\bmadame\b|\bmonsieur\b|\bpas (?:a|etre)\b|\bau plus vite\b/;
const REASON =
  /\bparce que?\b|\ba cause\b|\ben raison\b|\bcar\b|\bsuite a\b|\bmon (?:bus|train|reveil|velo|scooter)\b|\ben panne\b|\bgreve\b|\baccident\b|\bmalade\b|\bbloquee?\b/;
const FEWEST_WORDS = 3;

/** Some words that are about neither the delay nor politeness are taken as the reason. */
const isReason = (clause: string) =>
  wordCount(clause) >= FEWEST_WORDS && !NOT_A_REASON.test(clause) && !SORRY.test(clause);

export const lateReason: Rule = {
  id: 'late-reason',
  importance: 2,
  appliesTo: ['late'],
  check(draft) {
    const content = contentOf(draft);
    if (content.trim() === '' || REASON.test(content)) return null;
    if (content.split(/[.,!?:;\n]+/).some(isReason)) return null;
    return finding(
      'Tu ne dis pas pourquoi.',
      'Une raison vraie et courte suffit : « Mon bus est en panne. »',
    );
  },
};

const NEW_TIME =
  /\b(?:une |d'une )(?:petite |bonne )?(?:demi-heure|heure|vingtaine de minutes|dizaine de minutes)\b|\bun (?:bon |petit )?quart d'heure\b|\b(?:dans|de|avec|environ|arrive?r?ai?) (?:\w+ ){0,3}(?:\d{1,3} ?(?:min\w*|mn|h)\b|(?:cinq|dix|quinze|vingt|trente|quarante) minutes|une? (?:petite )?(?:demi-heure|demie|heure|quart d'heure|dizaine de minutes|vingtaine de minutes))|\b(?:\d{1,3}|cinq|dix|quinze|vingt|trente|quarante|une heure) ?(?:min|mn|minutes?)? (?:de retard|plus tard)|\b(?:quart d'heure|demi-heure) (?:de retard|plus tard)|\b(?:autre|nouveau|nouvelle) (?:rendez|jour|horaire|heure|creneau|date|moment)|\breport\w*|\bdecal\w*|\bdemain\b|\bdans l'apres-midi\b|\bcet apres-midi\b/;

const SENTENCE_END = /[.!?\n]+/;
const ARRIVES =
  /\b(?:arriv\w+|serai|viendrai|venir|vers|plutot|la a|avant|(?:peux|devrais|vais|pense) etre)\b/;
const NOT_THEN = /\bpas\b/;

/** « Je serai là vers 10 h 20 », but not « je ne peux pas venir à 10 h ». */
function saysWhenItArrives(sentence: string): boolean {
  return TIMED.test(sentence) && ARRIVES.test(sentence) && !NOT_THEN.test(sentence);
}

export const lateNewTime: Rule = {
  id: 'late-new-time',
  importance: 1,
  appliesTo: ['late'],
  check(draft) {
    const content = contentOf(draft);
    if (content.trim() === '') return null;
    if (NEW_TIME.test(content) || content.split(SENTENCE_END).some(saysWhenItArrives)) return null;
    return finding(
      'Tu ne dis pas à quelle heure tu arrives.',
      'Donne une heure, même à peu près : « Je serai là vers 10 h 20. »',
    );
  },
};

export const lateSorry: Rule = {
  id: 'late-sorry',
  importance: 2,
  appliesTo: ['late'],
  check({ body }) {
    if (body.text.trim() === '' || SORRY.test(body.text)) return null;
    return finding('Tu ne t’excuses pas.', 'Ajoute quelques mots : « Je vous prie de m’excuser. »');
  },
};
