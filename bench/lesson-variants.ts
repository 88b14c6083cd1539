import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { CONTENT } from '../authoring/load-content.ts';

/*
 * Lessons that differ from the real ones as lessons of other authors would: other names, other sentences, more or fewer
 * screens, and practice sites of their own.
 */

type Yaml = string | number | boolean | null | Yaml[] | { [key: string]: Yaml };

const NAMES = [
  'Amina',
  'Bruno',
  'Chloé',
  'Driss',
  'Elsa',
  'Farid',
  'Gaëlle',
  'Hugo',
  'Inaya',
  'Jonas',
  'Kenza',
];
const MOST_ADDED_SCREENS = 6;

const foldersOf = (path: string) => readdirSync(path).sort();
const readYaml = (...path: string[]) => parse(readFileSync(join(...path), 'utf8')) as { [key: string]: Yaml };

function mapTexts(part: Yaml, change: (text: string) => string): Yaml {
  if (typeof part === 'string') return change(part);
  if (Array.isArray(part)) return part.map((each) => mapTexts(each, change));
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [change(key), mapTexts(value, change)]),
  );
}

/** A chain of screens to read, each with a link to the next and one back to the start of the site. */
function addScreens(site: { [key: string]: Yaml }, count: number): void {
  const screens = site.screens as { id: string; title: string; components: Yaml[] }[];
  const first = screens.find(({ id }) => id === site.start);
  if (!first || count === 0) return;
  const link = (from: string, index: number) => ({
    kind: 'link',
    id: `${from}-more-${index}`,
    label: `Lire la suite ${index}`,
    do: [{ go: `more-${index}` }],
  });
  first.components.push(link('start', 1));
  for (let index = 1; index <= count; index++) {
    screens.push({
      id: `more-${index}`,
      title: `Pour en savoir plus ${index}`,
      components: [
        { kind: 'text', text: `Voici la page ${index}. Elle explique le service avec des mots simples.` },
        ...(index < count ? [link(`page-${index}`, index + 1)] : []),
        { kind: 'link', id: `home-from-${index}`, label: 'Retour à l’accueil', do: [{ go: first.id }] },
      ],
    });
  }
}

/** What a variant writes instead of the words of the real lesson. */
function wordsOf(variant: number, persona: string, siteIds: readonly string[]) {
  const ids = siteIds.toSorted((a, b) => b.length - a.length);
  const prefix = new RegExp(`(?<![\\w.-])(${ids.join('|')})/`, 'g');
  const name = NAMES[variant % NAMES.length] ?? persona;
  return (text: string) =>
    ids.includes(text)
      ? `${text}-${variant}`
      : text.replaceAll(prefix, `$1-${variant}/`).replaceAll(persona, name);
}

/**
 * Writes as many lessons as asked into a folder laid out like `content/`, from the real ones in turn.
 * The first round is the real content as it is.
 */
export function writeLessonVariants(folder: string, count: number): void {
  const lessons = foldersOf(join(CONTENT, 'lessons'));
  const siteIds = foldersOf(join(CONTENT, 'practice-sites'));
  for (const id of siteIds)
    cpSync(join(CONTENT, 'practice-sites', id), join(folder, 'practice-sites', id), { recursive: true });
  for (let index = 0; index < count; index++) {
    const original = lessons[index % lessons.length] ?? '';
    const variant = Math.floor(index / lessons.length);
    if (variant === 0) {
      cpSync(join(CONTENT, 'lessons', original), join(folder, 'lessons', original), { recursive: true });
      continue;
    }
    const slug = `${original}-${variant}`;
    const task = readYaml(CONTENT, 'lessons', original, 'task.yaml');
    const { name } = task.persona as { name: string };
    const change = wordsOf(variant, name.split(' ')[0] ?? name, siteIds);
    const write = (path: string[], value: Yaml) => {
      mkdirSync(join(folder, ...path.slice(0, -1)), { recursive: true });
      writeFileSync(join(folder, ...path), stringify(value));
    };
    const changed = (value: Yaml) => mapTexts(value, change) as { [key: string]: Yaml };
    write(['lessons', slug, 'task.yaml'], { ...changed(task), lesson: slug });
    write(['lessons', slug, 'lesson.yaml'], {
      ...changed(readYaml(CONTENT, 'lessons', original, 'lesson.yaml')),
      slug,
    });
    write(['lessons', slug, 'quiz.yaml'], {
      ...changed(readYaml(CONTENT, 'lessons', original, 'quiz.yaml')),
      lesson: slug,
    });
    for (const id of task.sites as string[]) {
      const site = changed(readYaml(CONTENT, 'practice-sites', id, 'site.yaml'));
      addScreens(site, variant % (MOST_ADDED_SCREENS + 1));
      write(['practice-sites', `${id}-${variant}`, 'site.yaml'], site);
    }
  }
}
