import type { Failure } from './server-calls.ts';

/** What went wrong and what to do, in plain words. */
export function wordsFor(failure: Failure, tu: boolean): string {
  switch (failure) {
    case 'offline':
      return tu
        ? 'Pas de réseau. Rien n’est perdu. Essaie plus tard.'
        : 'Pas de réseau. Rien n’est perdu. Essayez plus tard.';
    case 'busy':
      return tu
        ? 'Trop de demandes en ce moment. Attends un peu, puis essaie encore.'
        : 'Trop de demandes en ce moment. Attendez un peu, puis essayez encore.';
    case 'wrong-code':
      return tu
        ? 'Ce code n’ouvre rien. Relis chaque mot sur ta carte.'
        : 'Ce code n’ouvre rien. Relisez chaque mot sur votre carte.';
    case 'signed-out':
      return tu
        ? 'Cet appareil n’est plus relié. Donne ton code pour continuer.'
        : 'Cet appareil n’est plus relié. Donnez votre code pour continuer.';
    case 'erased':
      return 'Ce parcours a été effacé partout.';
    case 'refused':
      return tu
        ? 'Ça n’a pas marché. Recharge la page, puis essaie encore.'
        : 'Cela n’a pas marché. Rechargez la page, puis essayez encore.';
  }
}
