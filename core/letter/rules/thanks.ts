import { contentOf } from '../reading/draft.ts';
import { sentencesIn } from '../reading/sentences.ts';
import { finding, placeIn, type Rule } from './rule.ts';

const THANKS = /\bmerci\b|\bmci\b|\bremerci/;
const FIRST_SENTENCES = 2;

export const thanksFirst: Rule = {
  id: 'thanks-first',
  importance: 1,
  appliesTo: ['thanks'],
  check({ body, content }) {
    const sentences = sentencesIn(body, { start: content.start, end: body.text.length });
    const [first] = sentences;
    if (!first) return null;
    const beginning = sentences.slice(0, FIRST_SENTENCES);
    if (beginning.some(({ start, end }) => THANKS.test(body.text.slice(start, end)))) return null;
    return finding('Ton merci n’est pas au début.', 'Commence par lui : « Merci de m’avoir reçu hier. »', {
      place: placeIn('body', body, first),
    });
  },
};

const MEETING =
  /\bentretiens?\b|\brendez[- ]?vous\b|\brdv\b|\brencontr\w+|\bechang\w+|\baccueil\w*|\btemps\b|\bvisite\w*|\bjournee\b|\bconversation\b|\bdiscut\w+|\bessai\b|\brecue?s?\b|\brecevoir\b|\bstage\b|\bappel\b|\bdiscussion\b|\bvue?s? (?:hier|lundi|mardi|mercredi|jeudi|vendredi|ce matin|cet apres)|\bparle\w*\b|\bpour (?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce matin)\b|\bsemaine\b|\bmois\b|\bexplique\b|\bexplications?\b|\bconseils?\b/;

export const thanksForWhat: Rule = {
  id: 'thanks-for-what',
  importance: 2,
  appliesTo: ['thanks'],
  check(draft) {
    const content = contentOf(draft);
    if (content.trim() === '' || MEETING.test(draft.body.text)) return null;
    return finding(
      'Tu ne dis pas de quoi tu remercies.',
      'Parle de l’entretien, de l’accueil ou de la visite.',
    );
  },
};
