import { MESSAGE_KINDS } from '../message.ts';
import { toneRule } from './tone-rule.ts';

export const noInsult = toneRule({
  id: 'no-insult',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  pattern:
    /\b(?:con|conn+e|cons|connards?|connasses?|merde|merdique|putain|ptn|fdp|batards?|encule\w*|salopes?|salauds?|debiles?|idiots?|imbeciles?|cretins?|abrutis?|bouffons?|foutre|fous de (?:ma|la) gueule|foutez?|chier|chiant\w*|gueule|bordel|pute|nique\w*|vtff|tg|bande de)\b/,
  what: (text) => `${text} : ce mot blesse, et l’employeur ne l’oubliera pas.`,
  mend: 'Enlève-le. Relis ton message demain, au calme.',
});
