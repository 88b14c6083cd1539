import { FIRST_CONTACT, toneRule } from './tone-rule.ts';

export const noMoneyTalk = toneRule({
  id: 'no-money-talk',
  importance: 2,
  appliesTo: FIRST_CONTACT,
  pattern:
    /\bsalaires?\b|\bremunerations?\b|\bcombien [^.?!\n]{0,30}\b(?:pay\w+|gagn\w+|touch\w+)|\bpay\w+ combien\b|\b(?:bien|mieux|mal) payee?s?\b|\bbesoin d'(?:argent|sous)\b|\bgagner (?:de l'argent|des sous|ma vie)\b|\b(?:le|au) smic\b|\beuros? (?:de l'heure|par (?:mois|heure))|\bde l'argent\b|\bprimes\b|\bc'est paye\b/,
  what: (text) => `${text} : parler d’argent dans un premier message fait mauvais effet.`,
  mend: 'Enlève cette phrase. Tu en parleras à l’entretien.',
});
