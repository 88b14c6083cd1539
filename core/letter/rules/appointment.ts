import type { MessageContext } from '../message.ts';
import { contentOf } from '../reading/draft.ts';
import { DATED, dayPattern, hourPattern, TIMED } from '../reading/days.ts';
import { finding, type Rule } from './rule.ts';

/** `2026-11-27T10:00` is `le 27 à 10 h`; empty when the appointment is not known. */
function spoken({ appointmentAt = '' }: MessageContext): string {
  const [, day, hour, minutes] = /^\d{4}-\d{2}-(\d{2})T(\d{2}):(\d{2})$/.exec(appointmentAt) ?? [];
  if (day === undefined) return '';
  return `le ${Number(day)} à ${Number(hour)} h${minutes === '00' ? '' : ` ${minutes}`}`;
}

export const appointmentRepeated: Rule = {
  id: 'appointment-repeated',
  importance: 1,
  appliesTo: ['answer-invitation'],
  check({ body }, context) {
    if (body.text.trim() === '') return null;
    const { appointmentAt = '' } = context;
    const [day, hour] =
      spoken(context) === '' ? [DATED, TIMED] : [dayPattern(appointmentAt), hourPattern(appointmentAt)];
    const saysDay = day.test(body.text);
    const saysHour = hour.test(body.text);
    if (saysDay && saysHour) return null;
    const missing = saysDay ? 'l’heure' : saysHour ? 'le jour' : 'le jour et l’heure';
    return finding(
      `Tu ne redis pas ${missing} du rendez-vous.`,
      spoken(context) === ''
        ? 'Recopie-les : ainsi, pas d’erreur.'
        : `Recopie-les : ${spoken(context)}. Ainsi, pas d’erreur.`,
    );
  },
};

const ANSWERS =
  /\bconfirm\w*|\boui\b|\bje (?:passe|passerai|prendrai|mettrai|amene|amenerai|apporte|apporterai|pars|partirai)\b|\bje (?:serai|viendrai|viens|suis (?:disponible|d'accord|present|libre|bien disponible|ravi|content|heureu))\w*|\bpresente?\b|\bd'accord\b|\bavec (?:grand )?plaisir\b|\bc'est (?:bon|parfait|note)\b|\bnote\b|\bme convien\w+|\bconvient\b|\bne (?:peux|pourrai|suis) pas\b|\bpeux pas\b|\b(?:im)?possible\b|\bempeche\w*|\b(?:autre|nouveau) (?:jour|rendez|horaire|creneau|date|moment)|\bdecaler\b|\breporter\b|\bj'accepte\b|\bentendu\b|\bok pour\b|\brendez-vous (?:note|pris)|\bje peux (?:venir|etre)/;

export const invitationAnswered: Rule = {
  id: 'invitation-answered',
  importance: 1,
  appliesTo: ['answer-invitation'],
  check(draft) {
    const content = contentOf(draft);
    if (content.trim() === '' || ANSWERS.test(content)) return null;
    return finding('Tu ne dis pas si tu viens.', 'Écris-le clairement : « Je confirme que je viendrai. »');
  },
};
