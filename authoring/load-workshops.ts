import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LOWEST_READABILITY, proseOf } from '@wetechcare/core/lesson/prose.ts';
import { kandelMoles } from '@wetechcare/core/lesson/readability.ts';
import { stepTimes } from '@wetechcare/core/workshop/plan.ts';
import { WorkshopSchema, type Workshop } from '@wetechcare/core/workshop/workshop-schema.ts';
import { CONTENT } from './load-content.ts';
import { longSentenceFaults } from './sentence-faults.ts';
import { readYaml, type ContentFault, type YamlSource } from './yaml-source.ts';

/** Plans whose steps do not add up to their length. */
function planFaults({ plans }: Workshop, source: YamlSource): ContentFault[] {
  return plans.flatMap(({ minutes, steps }, index) => {
    const planned = stepTimes(steps).pop()?.to ?? 0;
    if (planned === minutes) return [];
    return {
      file: source.file,
      line: source.lineOf(['plans', index]),
      text: `Les étapes font ${planned} minutes, il en faut ${minutes}. Changez la durée d’une étape.`,
    };
  });
}

/** Sentences that are too long, and a text that is hard to read as a whole. */
function readingFaults(workshop: Workshop, source: YamlSource): ContentFault[] {
  const prose = proseOf(workshop);
  const faults = longSentenceFaults(prose, source);
  const readability = kandelMoles(prose.map(({ text }) => text).join('\n'));
  if (readability < LOWEST_READABILITY)
    faults.push({
      file: source.file,
      line: 1,
      text: `Lisibilité ${readability.toFixed(0)} (${LOWEST_READABILITY} au moins). Raccourcissez les phrases et les mots.`,
    });
  return faults;
}

/**
 * Reads and checks content/workshops; faults say which file, which line and how to mend it. A lesson without a sheet is a fault.
 * @param lessons slugs of the lessons, in the order in which the sheets come back
 */
export function loadWorkshops(
  lessons: readonly string[],
  content = CONTENT,
): { workshops: Workshop[]; faults: ContentFault[] } {
  const faults: ContentFault[] = [];
  const folder = join(content, 'workshops');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  const workshops: Workshop[] = [];
  for (const name of names.sort()) {
    const file = `content/workshops/${name}`;
    const { value, source, faults: found } = readYaml(join(folder, name), file, WorkshopSchema);
    faults.push(...found);
    if (!value) continue;
    faults.push(...planFaults(value, source), ...readingFaults(value, source));
    const stem = name.slice(0, -'.yaml'.length);
    if (value.lesson !== stem)
      faults.push({
        file,
        line: source.lineOf(['lesson']),
        text: `lesson doit être le nom du fichier : ${stem}.`,
      });
    else if (!lessons.includes(stem))
      faults.push({
        file,
        line: source.lineOf(['lesson']),
        text: `La leçon « ${stem} » n’existe pas dans content/lessons.`,
      });
    workshops.push(value);
  }
  for (const lesson of lessons)
    if (!names.includes(`${lesson}.yaml`))
      faults.push({
        file: `content/workshops/${lesson}.yaml`,
        line: 1,
        text: 'Cette leçon n’a pas de fiche d’atelier. Copiez celle d’une autre leçon.',
      });
  workshops.sort((a, b) => lessons.indexOf(a.lesson) - lessons.indexOf(b.lesson));
  return { workshops, faults };
}
