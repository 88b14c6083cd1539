/*
 * The official files of ROME 4.0: comma-separated, every value in quotes, UTF-8. Only the job titles are read, the long ones: the
 * short ones are cut at 60 characters.
 */

export type RomeTitle = [code: string, title: string];

/** The titles of one code, for a smaller file. */
export type RomeGroup = [code: string, ...titles: string[]];

/** What is wrong in the file, where; in French, for the operator. */
export class RomeFileFault extends Error {
  override name = 'RomeFileFault';
}

const NEEDED = ['libelle_appellation_long', 'code_rome', 'peu_usite'] as const;
const CODE = /^[A-N]\d{4}$/;
const LONGEST_TITLE = 200;
const FEWEST_TITLES = 5_000;

/** Values of one line of CSV. (RFC 4180.) Null when a quote is never closed. */
function valuesOf(line: string): string[] | null {
  const values: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line[at] !== '"') {
      const comma = line.indexOf(',', at);
      const end = comma < 0 ? line.length : comma;
      values.push(line.slice(at, end));
      at = end + 1;
      continue;
    }
    let value = '';
    for (at += 1; ; at += 1) {
      if (at >= line.length) return null;
      if (line[at] !== '"') value += line[at];
      else if (line[at + 1] === '"') {
        value += '"';
        at += 1;
      } else break;
    }
    values.push(value);
    at += 2;
  }
  return values;
}

/**
 * The titles in common use of `unix_referentiel_appellation_v*_utf8.csv`, in the order of the file.
 * @param onLine called with the number of each line read, for showing progress
 * @throws RomeFileFault that names the line
 */
export function readTitles(csv: string, onLine: (line: number) => void = () => undefined): RomeTitle[] {
  const lines = csv.replace(/^\ufeff/, '').split(/\r?\n/);
  const header = valuesOf(lines[0] ?? '') ?? [];
  const [titleAt, codeAt, rareAt] = NEEDED.map((name) => {
    const place = header.indexOf(name);
    if (place < 0)
      throw new RomeFileFault(
        `ligne 1 : la colonne « ${name} » manque. Est-ce bien le fichier des appellations ?`,
      );
    return place;
  }) as [number, number, number];
  const titles: RomeTitle[] = [];
  lines.forEach((line, index) => {
    if (index === 0 || line === '') return;
    const values = valuesOf(line);
    const fault = (text: string) => new RomeFileFault(`ligne ${index + 1} : ${text}`);
    if (values?.length !== header.length)
      throw fault(
        `${values?.length ?? 0} valeurs au lieu de ${header.length}. Le fichier est peut-être coupé.`,
      );
    const code = values[codeAt]!;
    const title = values[titleAt]!.trim().replace(/'/g, '’');
    if (!CODE.test(code))
      throw fault(`« ${code} » n’est pas un code ROME (une lettre de A à N et quatre chiffres).`);
    if (title === '' || title.length > LONGEST_TITLE) throw fault('le nom du métier est vide ou trop long.');
    if (values[rareAt] !== 'O') titles.push([code, title]);
    onLine(index);
  });
  if (titles.length < FEWEST_TITLES)
    throw new RomeFileFault(
      `${titles.length} métiers seulement : le fichier officiel en a plus de ${FEWEST_TITLES}.`,
    );
  return titles;
}

/** The titles by their code, in the order in which the codes come. */
export function groupTitles(titles: readonly RomeTitle[]): RomeGroup[] {
  const groups = new Map<string, RomeGroup>();
  for (const [code, title] of titles) {
    const group = groups.get(code);
    if (group) group.push(title);
    else groups.set(code, [code, title]);
  }
  return [...groups.values()];
}
