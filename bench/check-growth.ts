import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { longSentences, proseOf } from '@wetechcare/core/lesson/prose.ts';
import { proveTask, STATE_BOUND, type Proof } from '@wetechcare/core/lesson/prove-task.ts';
import { kandelMoles } from '@wetechcare/core/lesson/readability.ts';
import { loadContent, type LoadedLesson } from '../authoring/load-content.ts';
import type { Figure, Report } from './figures.ts';
import { writeLessonVariants } from './lesson-variants.ts';
import { growthExponent, spreadOf } from './spread.ts';

/*
 * How long the proof of the content takes, for the real lessons and for ten and a hundred times as many.
 */

const SIZES = [4, 40, 400];
/** How far from 1 the exponent may be and still be called linear. */
const LINEAR = 1.1;
/** The largest size takes minutes: it is measured once. */
const LARGEST = Math.max(...SIZES);

interface CheckedLesson {
  folder: string;
  milliseconds: number;
  proof: Proof;
}

interface Check {
  /** Milliseconds to read and validate the files, and to prove the lessons. */
  reading: number;
  proving: number;
  faults: number;
  lessons: CheckedLesson[];
}

/** The same work as `npm run check -- content` for one lesson. */
function checkLesson({ folder, lesson, task, quiz, scenario }: LoadedLesson): CheckedLesson {
  const began = performance.now();
  const prose = [proseOf(lesson), proseOf(task), proseOf(quiz)];
  prose.forEach(longSentences);
  kandelMoles(prose.flatMap((part) => part.map(({ text }) => text)).join('\n'));
  const proof = proveTask(scenario);
  return { folder, proof, milliseconds: performance.now() - began };
}

function check(content?: string): Check {
  const began = performance.now();
  const { lessons, faults } = loadContent(content);
  const read = performance.now();
  const checked = lessons.map(checkLesson);
  return {
    reading: read - began,
    proving: performance.now() - read,
    faults: faults.length + checked.reduce((count, { proof }) => count + proof.faults.length, 0),
    lessons: checked,
  };
}

function lessonFigures(checks: readonly Check[]): Figure[] {
  const [first] = checks;
  if (!first) return [];
  return first.lessons.flatMap(({ folder, proof: { exploration } }, index) => {
    const { states, left, screens } = exploration;
    const note =
      left === 0 ? 'every state there is' : `bound of ${STATE_BOUND}; ${left} more seen, asked by screen`;
    return [
      { name: folder, unit: 'ms', values: checks.map(({ lessons }) => lessons[index]?.milliseconds ?? NaN) },
      { name: '  states explored', unit: 'count', values: [states], note },
      { name: '  screens met', unit: 'count', values: [screens] },
    ] satisfies Figure[];
  });
}

function sizeFigures(size: number, checks: readonly Check[]): Figure[] {
  const [first] = checks;
  const states = first?.lessons.map(({ proof }) => proof.exploration.states) ?? [];
  const bounded = first?.lessons.filter(({ proof }) => proof.exploration.left > 0).length ?? 0;
  return [
    {
      name: `${size} lessons, all of them`,
      unit: 's',
      values: checks.map(({ reading, proving }) => reading + proving),
    },
    {
      name: '  each lesson: reading and validating',
      unit: 'ms',
      values: checks.map(({ reading }) => reading / size),
    },
    { name: '  each lesson: proving', unit: 'ms', values: checks.map(({ proving }) => proving / size) },
    {
      name: '  states explored',
      unit: 'count',
      values: [states.reduce((sum, count) => sum + count, 0)],
      note: `${bounded} of ${size} lessons reach the bound; ${first?.faults ?? 0} faults`,
    },
  ];
}

/** Checks as many lessons as asked, from files that are removed afterwards. */
function checkVariants(size: number): Check {
  const folder = mkdtempSync(join(tmpdir(), 'wetechcare-lessons-'));
  try {
    writeLessonVariants(folder, size);
    return check(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Measures the check of the real lessons, and how it grows with their number. */
export async function measureCheckGrowth(runs: number): Promise<Report> {
  // The first one is slower, because the engine that runs it is still learning the code.
  check();
  const real = Array.from({ length: runs }, () => check());
  const points: { size: number; cost: number }[] = [];
  const growth: Figure[] = [];
  for (const size of SIZES) {
    const times = size === LARGEST ? 1 : runs;
    const checks = Array.from({ length: times }, (_, index) => {
      process.stderr.write(`check growth: ${size} lessons, ${index + 1} of ${times}\n`);
      return checkVariants(size);
    });
    growth.push(...sizeFigures(size, checks));
    points.push({ size, cost: spreadOf(checks.map(({ reading, proving }) => reading + proving)).median });
  }
  const fit = (from: number) => growthExponent(points.filter(({ size }) => size >= from));
  return {
    title: 'Check of the content',
    method: [
      `The work of \`npm run check -- content\` in one process that is already warm; median of ${runs}, ${LARGEST} lessons once.`,
      'Generated lessons are the real ones with other names, other sentences, up to 6 more screens a site, and sites of their own.',
      `At most ${STATE_BOUND} states are tried per lesson: that bound alone keeps a large lesson from costing more.`,
    ],
    sections: [
      { heading: 'the real lessons', figures: lessonFigures(real) },
      {
        heading: 'growth',
        figures: [
          ...growth,
          {
            name: `exponent from ${SIZES.join(' to ')} lessons (1 is linear)`,
            unit: 'ratio',
            values: [fit(0)],
            atMost: LINEAR,
          },
        ],
      },
    ],
  };
}
