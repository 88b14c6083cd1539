export type Platform = 'android' | 'iphone' | 'computer';

/** The kind of device, as far as the browser says. An iPad says it is a Mac that is touched. */
export function platformOf({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): Platform {
  if (/android/i.test(userAgent)) return 'android';
  if (/iphone|ipad|ipod/i.test(userAgent) || (/macintosh/i.test(userAgent) && maxTouchPoints > 1))
    return 'iphone';
  return 'computer';
}

/** Where to find a file that was just downloaded, in plain steps. */
export const WHERE_IS_THE_FILE: Record<Platform, string[]> = {
  android: [
    'Ouvre l’application « Fichiers » ou « Mes fichiers ».',
    'Touche « Téléchargements ».',
    'Ton CV est en haut de la liste.',
  ],
  iphone: [
    'Ouvre l’application « Fichiers ».',
    'Touche « Téléchargements ».',
    'Si la page a ouvert le CV : touche Partager, puis « Enregistrer dans Fichiers ».',
  ],
  computer: [
    'Ouvre le dossier « Téléchargements ».',
    'Ton CV est le fichier le plus récent.',
    'Sur un ordinateur partagé : efface-le avant de partir.',
  ],
};
