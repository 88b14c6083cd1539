import { fold } from './fold.ts';

/*
 * Does a text name the job? « équipière », « équipier » and « Équipier(ère) polyvalent(e) H/F » are the same job: the words
 * that carry it are compared by their stem.
 */

const EMPTY =
  /^(?:h|f|hf|fh|de|du|des|d|en|a|au|aux|l|la|le|les|et|ou|un|une|pour|avec|sans|dans|sur|chez|poste|emploi|offre|job|recherche|recrute|cdi|cdd|interim|temps|plein|partiel|urgent|debutant|debutante|accepte|experience|niveau|type|contrat|e|s|ere|euse|rice|trice|ne|se)$/;
/** They say little by themselves: « agent », « aide ». They count when the title has nothing else. */
const WIDE =
  /^(?:agent|aide|employe|assistant|hote|hotesse|ouvrier|responsable|technicien|conducteur|operateur|adjoint|auxiliaire|chef|homme|femme|personnel|service|services|jeune|professionnel)e?s?$/;

/** The beginning that the feminine and the masculine of a trade have in common. */
function stem(word: string): string {
  const bare = word.replace(/s$/, '');
  const short = bare
    .replace(/(?:ateur|atrice|aterice)$/, 'at')
    .replace(/(?:iere|ier)$/, 'i')
    .replace(/(?:trice|teur|teuse)$/, 't')
    .replace(/(?:euse|eur|eresse)$/, '')
    .replace(/(?:icienne|icien|ique)$/, 'i')
    .replace(/(?:ienne|ien)$/, 'ie')
    .replace(/(?:onne|on)$/, 'o')
    .replace(/(?:ere|er|ee|e)$/, '');
  return short.length >= 4 ? short : bare;
}

/** Stems of the words that carry a job title. */
export function jobStems(title: string): string[] {
  const words = fold(title)
    .text.replace(/\([^)]*\)/g, ' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !EMPTY.test(word));
  const precise = words.filter((word) => !WIDE.test(word));
  return (precise.length > 0 ? precise : words).map(stem);
}

/** Does the folded text hold a word of this job? */
export function namesJob(text: string, title: string): boolean {
  return jobStems(title).some((found) => new RegExp(`\\b${found}[a-z]{0,8}\\b`).test(text));
}
