import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CONTENT, loadContent } from './load-content.ts';

/* An author who makes a mistake is told the file, the line, what is wrong and how to mend it. */

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(CONTENT, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const LESSON = 'lessons/connexion-code-email';

/** Replaces a text in a copied file; gives the number of the line where it stood. */
function change(file: string, from: string | RegExp, to: string): number {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const at = text.search(from);
  if (at < 0) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, text.replace(from, to));
  return text.slice(0, at).split('\n').length;
}

describe('content of the repository', () => {
  test('is in order', () => {
    expect(loadContent().faults).toEqual([]);
  });
});

describe('a content file with a mistake', () => {
  test('a name that does not exist is told with its line', () => {
    const line = change(`${LESSON}/lesson.yaml`, /^minutes:/m, 'minuts:');
    const faults = loadContent(folder).faults.filter(({ file }) => file.endsWith(`${LESSON}/lesson.yaml`));
    expect(
      faults.some(
        (fault) => fault.line === line && fault.text.includes('minuts') && fault.text.includes('enlevez'),
      ),
    ).toBe(true);
    expect(faults.some((fault) => fault.text.includes('« minutes » manque'))).toBe(true);
  });

  test('a value of the wrong kind is told with what was expected', () => {
    const line = change(`${LESSON}/lesson.yaml`, /^minutes: \d+/m, 'minutes: beaucoup');
    const faults = loadContent(folder).faults.filter(({ file }) => file.endsWith('lesson.yaml'));
    expect(faults).toEqual([
      expect.objectContaining({ line, text: expect.stringContaining('minutes') as string }),
    ]);
  });

  test('a regular expression that does not compile is told where it is written, not met by a learner', () => {
    const line = change(`${LESSON}/task.yaml`, /matches: '\(\^/, "matches: '((^");
    const faults = loadContent(folder).faults.filter(({ file }) => file.endsWith('task.yaml'));
    expect(faults.some((fault) => fault.line === line && fault.text.includes('regular expression'))).toBe(
      true,
    );
  });

  test('YAML that cannot be read is told with its line', () => {
    change(`${LESSON}/task.yaml`, /^device: phone/m, 'device: "phone');
    const [fault] = loadContent(folder).faults.filter(({ file }) => file.endsWith('task.yaml'));
    expect(fault?.text).toContain('YAML illisible');
    expect(fault?.line).toBeGreaterThan(1);
  });

  test('a missing file is told, and the other lessons are still read', () => {
    rmSync(join(folder, LESSON, 'quiz.yaml'));
    const { faults, lessons } = loadContent(folder);
    expect(faults).toEqual([
      expect.objectContaining({
        file: `content/${LESSON}/quiz.yaml`,
        text: expect.stringContaining('manque') as string,
      }),
    ]);
    expect(lessons.length).toBe(loadContent().lessons.length - 1);
  });

  test('a lesson whose slug is not the name of its folder is told', () => {
    const line = change(`${LESSON}/lesson.yaml`, /^slug: .*/m, 'slug: autre-nom');
    expect(loadContent(folder).faults).toContainEqual(
      expect.objectContaining({ line, text: expect.stringContaining('nom du dossier') as string }),
    );
  });
});
