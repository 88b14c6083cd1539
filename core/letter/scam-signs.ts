import { firstSpan, fold, typedSpan, type Folded, type Span } from './reading/fold.ts';

/*
 * Signs that an offer may be a trap. Source: Cybermalveillance.gouv.fr, « Propositions d’emploi non sollicitées » (January
 * 2025), and warnings of France Travail and of consumers' associations. None is a proof: each is explained, the person decides.
 */

export interface ScamSign {
  id: string;
  /** What is seen, and why it is a sign, in plain French. */
  what: string;
  /** What to do. */
  advice: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

interface Sign {
  id: string;
  find(text: Folded): Span | null;
  what: string;
  advice: string;
}

const DO_NOT_SEND = 'N’envoie aucun papier avant d’avoir rencontré l’employeur.';
const ASK_SOMEBODY = 'Ne réponds pas tout de suite. Montre l’offre à ta mission locale.';

/** More than this each month, before tax, is not paid for a job without a diploma: about 1.6 times the French minimum wage of 2026. */
const MOST_PER_MONTH = 2900;
const MOST_PER_HOUR = 22;
const MOST_PER_DAY = 180;

const AMOUNT =
  /(\d{1,3}(?:[ .]\d{3})+|\d{2,5})(?:,\d{1,2})? ?(?:€|euros?|eur)(?: ?(?:net|brut)s?)?(?: ?(?:par|\/|de l'|de la|chaque|la|le) ?(heures?|h|jours?|jour|j|semaines?|mois))?/g;
const YEARLY = /^ ?(?:\/|par|brut)? ?(?:net|brut)? ?(?:par |\/ ?)?an/;

function tooWellPaid({ text }: Folded): Span | null {
  for (const found of text.matchAll(AMOUNT)) {
    const amount = Number((found[1] ?? '').replace(/[ .]/g, ''));
    const unit = found[2] ?? '';
    const start = found.index ?? 0;
    const end = start + found[0].length;
    if (YEARLY.test(text.slice(end, end + 14)) || amount >= 15_000) continue;
    const most = /^h/.test(unit)
      ? MOST_PER_HOUR
      : /^j/.test(unit)
        ? MOST_PER_DAY
        : /^s/.test(unit)
          ? MOST_PER_MONTH / 4
          : MOST_PER_MONTH;
    const isPay =
      unit !== '' ||
      /\b(?:salaire|gagne\w*|remuneration|paye?)\b[^.\n]{0,25}$/.test(
        text.slice(Math.max(0, start - 45), start),
      );
    if (isPay && amount >= most) return { start, end };
  }
  return null;
}

const FREE_MAIL =
  /[a-z0-9._%+-]+@(?:gmail|hotmail|outlook|yahoo|live|icloud|protonmail|proton|gmx|mail|aol)\.[a-z.]{2,6}/;

const like =
  (pattern: RegExp): Sign['find'] =>
  (text) =>
    firstSpan(text, pattern);

const SIGNS: readonly Sign[] = [
  {
    id: 'asks-money',
    find: like(
      /\b(?:payez|payer|verse[rz]|reglez|regler|envoye[rz]|avance[rz]|acheter|achetez) [^.\n]{0,40}(?:\d+ ?(?:€|euros?)|frais|caution|formation|kit|materiel|dossier|mandat|coupon)|\bfrais (?:de|d')(?: votre)? ?(?:dossier|inscription|formation|materiel|traitement|linge|visa)\b|\b(?:coupons?|recharge) (?:pcs|transcash|neosurf)|\bcaution de \d+/,
    ),
    what: 'On te demande de l’argent. Un vrai employeur te paie : il ne demande rien.',
    advice: 'Ne paie jamais pour travailler.',
  },
  {
    id: 'asks-papers',
    find: like(
      /\b(?:envoye[rz]|transmett(?:re|ez)|fournir|fournissez|joindre|joignez|adress(?:er|ez)|demand\w+|besoin|scann?er|photo)\b[^.\n]{0,80}\b(?:rib|iban|carte d'identite|piece d'identite|cni|passeport|numero de secu\w*|securite sociale|carte vitale|carte bancaire|coordonnees bancaires|selfie)\b|\b(?:rib|iban|coordonnees bancaires|carte d'identite|piece d'identite)\b[^.\n]{0,30}\b(?:obligatoire|des maintenant|par mail|par e-mail|tout de suite|ce soir|aujourd'hui)/,
    ),
    what: 'On te demande ton RIB ou ta carte d’identité. Cela sert à voler ton nom ou ton argent.',
    advice: DO_NOT_SEND,
  },
  {
    id: 'cheque-then-refund',
    find: like(
      /\bcheque\b[^.\n]{0,80}\b(?:encaiss\w+|depos\w+|revers\w+|rembours\w+|renvo\w+|virement)|\b(?:encaiss\w+|depos\w+)[^.\n]{0,40}\bcheque\b/,
    ),
    what: 'On t’envoie un chèque, puis tu dois rendre de l’argent. Le chèque est faux : la banque te reprendra tout.',
    advice: 'N’encaisse rien pour quelqu’un d’autre.',
  },
  {
    id: 'moves-parcels-or-money',
    find: like(
      /\b(?:recevoir|recevez|receptionn\w+|reexpedi\w+|renvoyer|renvoyez|reemball\w+)[^.\n]{0,60}\b(?:colis|paquets?)[^.\n]{0,30}(?:chez vous|a domicile|a votre (?:domicile|adresse)|chez soi|a une autre adresse)|\bcolis\b[^.\n]{0,40}\b(?:chez vous|a (?:votre )?domicile|reexpedi\w+)|\b(?:transferer|transfert d|faire passer|virements?)\b[^.\n]{0,50}\b(?:votre compte|argent|clients)|\bvotre compte (?:bancaire|personnel)\b/,
    ),
    what: 'On te demande de recevoir des colis ou de l’argent pour d’autres. C’est interdit, et tu serais responsable.',
    advice: 'Refuse. Parles-en à un adulte de confiance.',
  },
  {
    id: 'too-well-paid',
    find: tooWellPaid,
    what: 'C’est trop bien payé pour un travail sans diplôme.',
    advice: ASK_SOMEBODY,
  },
  {
    id: 'nobody-met',
    find: like(
      /\b(?:sans|pas d(?:'|e )|aucun) ?(?:entretien|rendez-vous)\b|\bvous etes (?:deja )?(?:pris|prise|choisie?|selectionnee?|retenue?|embauchee?)\b|\bembauche (?:immediate|directe) sans\b|\bdeja selectionne|\bprofil (?:a ete )?(?:retenu|selectionne)/,
    ),
    what: 'On te prend sans te rencontrer. Un vrai employeur veut te voir.',
    advice: ASK_SOMEBODY,
  },
  {
    id: 'only-messages',
    find: like(/\b(?:whats ?app|telegram|snap(?:chat)?|messenger)\b/),
    what: 'Tout se passe par messagerie privée. On ne sait pas qui écrit.',
    advice: 'Cherche l’adresse et le téléphone de l’entreprise, puis appelle-la.',
  },
  {
    id: 'costly-number',
    find: like(
      /\b(?:08[ .-]?(?:9|1|2)\d(?:[ .-]?\d{2}){3}|08[ .-]?9[ .-]?\d(?:[ .-]?\d){6}|3[12]\d{2} ?\(|numero surtaxe)\b/,
    ),
    what: 'Ce numéro en 08 peut coûter cher.',
    advice: 'N’appelle pas. Cherche le vrai numéro de l’entreprise.',
  },
  {
    id: 'hurries',
    find: like(
      /\b(?:plus que|il reste|reste) (?:\w+ )?\d* ?places?\b|\b(?:repondez|reponse|envoyez|inscrivez-vous|appelez) (?:vite|ce soir|avant minuit|immediatement|dans l'heure|tout de suite)|\bdernieres? places?\b|\bplaces? limitees?\b|\boffre limitee\b|\bagissez\b/,
    ),
    what: 'On te presse. Quand on a peur de rater, on réfléchit moins.',
    advice: 'Prends ton temps. Une vraie offre sera encore là demain.',
  },
  {
    id: 'free-mail',
    find: like(FREE_MAIL),
    what: 'L’adresse n’est pas celle d’une entreprise. Une petite entreprise peut écrire ainsi, une grande jamais.',
    advice: 'Cherche le site de l’entreprise et compare l’adresse.',
  },
  {
    id: 'works-at-home-easily',
    find: like(
      /\b(?:depuis|de|a) (?:chez vous|votre (?:maison|domicile|canape)|la maison|chez soi)\b[^.\n]{0,60}\b(?:€|euros?|argent|gagne\w*|facile|revenus?)|\b(?:argent|revenus?|gains?) (?:facile|rapide|garantis?|complementaires?)|\bgagne[rz]\b[^.\n]{0,60}\b(?:depuis|de|a) (?:chez (?:vous|soi)|la maison|domicile|votre telephone)|\b(?:likes?|liker|cliquer|aimer des videos)\b[^.\n]{0,60}(?:€|euros?)|\bplie[rz]? des (?:boites|enveloppes)/,
    ),
    what: 'De l’argent facile, sans sortir de chez toi : c’est le piège le plus courant.',
    advice: ASK_SOMEBODY,
  },
  {
    id: 'recruits-others',
    find: like(
      /\b(?:parrain\w+|recrute[rz] (?:vos|des) (?:amis|filleuls|proches)|filleuls?|marketing de reseau|vente pyramidale|devenez (?:votre propre patron|independante?))\b/,
    ),
    what: 'Il faut faire venir d’autres personnes. Ce sont elles qui paient, et toi d’abord.',
    advice: ASK_SOMEBODY,
  },
];

/**
 * Signs of a trap in an offer, in order of gravity; empty when none is seen, which does not prove that it is honest.
 */
export function scamSigns(text: string): ScamSign[] {
  const folded = fold(text);
  return SIGNS.flatMap(({ id, find, what, advice }) => {
    const span = find(folded);
    return span ? [{ id, what, advice, ...typedSpan(folded, span) }] : [];
  });
}
