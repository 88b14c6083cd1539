const WHY = {
  'too-heavy': 'Ce fichier est trop lourd. Choisis un fichier de moins de 10\u00a0Mo.',
  empty: 'Ce fichier est vide. Choisis-en un autre.',
  scanned:
    'Ce PDF est une image\u00a0: il n’y a pas de texte à lire. Choisis le fichier d’origine, ou recopie ton CV question par question.',
  password: 'Ce PDF a un mot de passe. Ouvre-le, enregistre-le sans mot de passe, puis choisis-le ici.',
  damaged: 'Ce fichier est abîmé. Ouvre-le, enregistre-le encore une fois, puis choisis-le ici.',
  'old-word':
    'Ce fichier est d’un ancien Word (.doc). Ouvre-le, enregistre-le en .docx ou en PDF, puis choisis-le ici.',
  picture: 'C’est une image. Choisis un PDF ou un fichier Word (.docx).',
  'unknown-kind': 'Cet outil lit les fichiers PDF, Word (.docx) et JSON Resume. Choisis-en un autre.',
  'no-resume': 'Ce fichier ne ressemble pas à un CV. Choisis-en un autre.',
} as const;

export type WhyUnreadable = keyof typeof WHY;

/** A file that cannot be read as a CV; the message says why and what to do, in plain French. */
export class UnreadableFile extends Error {
  readonly why: WhyUnreadable;

  constructor(why: WhyUnreadable) {
    super(WHY[why]);
    this.name = 'UnreadableFile';
    this.why = why;
  }
}
