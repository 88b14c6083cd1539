import { MESSAGE_KINDS } from '../message.ts';
import { toneRule } from './tone-rule.ts';

export const saysVous = toneRule({
  id: 'says-vous',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  pattern:
    /\b(?:tu|toi)\b(?!-meme)|\bs'il te plait\b|\bje (?:te|t')(?![a-z])|\bt'(?:as|es|aurais|avais|inquiete|attends|envoie|ai|appelle)\b|\bte (?:remercie|contacte|dire|demander|rappelle|joindre|souhaite|deranger|voir|repondre|parler|tenir|envoie|laisse|propose)\b|\b(?:ton|ta|tes) (?=(?:annonces?|offres?|equipe|entreprise|resto|restaurant|magasin|message|mail|e-mail|boutique|numero|reponse|boite|salon|poste|temps|accueil|cuisine|atelier|hotel|garage|ecole|creche|societe|salaries|clients|collegues|horaires|besoins)\b)/,
  what: (text) => `${text} : tu dis « tu » à l’employeur.`,
  mend: 'Dis « vous » : « vous cherchez », « votre équipe », « je vous remercie ».',
});
