import { mergeRecords } from './merge-records.ts';
import { EVERY_LESSON, VERBS, WAYS, type LearningRecord, type Step } from './record.ts';

/*
 * Where a learner stands, computed from the records: the same code on the phone and on the server. Nothing here is
 * ever stored. The order of the records does not matter, nor does having one twice.
 */

/** 'to-redo' is a check or a quiz that was tried to the end and not passed. */
export type StepStatus = 'new' | 'started' | 'to-redo' | 'done';

export interface Attempt {
  /** Part done or right, from 0 to 1. */
  share: number;
  success: boolean;
  helpCount: number;
  /** Time spent, in seconds; null when it was not measured. */
  seconds: number | null;
  goals: string[];
  traps: string[];
  at: string;
  /** Id of the record that told it. */
  record: string;
}

export interface StepState {
  status: StepStatus;
  /** Times it was done to the end. */
  attempts: number;
  /** Times help was asked for, all attempts together. */
  helpAsked: number;
  /** The attempt with the largest share; between equals, the one with the least help. */
  best: Attempt | null;
  last: Attempt | null;
}

export interface LessonState extends Record<Step, StepState> {
  lesson: string;
  /** Version of the lesson that was on screen last. */
  contentVersion: string;
  /** Whole number from 0 to 100; 100 only when the lesson is complete. */
  percent: number;
  completedAt: string | null;
  lastAt: string;
  /** What to suggest; null when all five steps are done. */
  next: Step | null;
}

export interface LearnerState {
  lessons: Record<string, LessonState>;
  totals: {
    lessonsStarted: number;
    lessonsCompleted: number;
    /** Different questions answered, and those whose last answer was right. */
    questionsAnswered: number;
    questionsRight: number;
    helpAsked: number;
    /** Time spent in attempts done to the end, in seconds. */
    seconds: number;
  };
}

export const STEPS: readonly Step[] = [...WAYS, 'quiz'];

/** Points of each step, which add up to 100. Doing counts more than watching. */
const POINTS: Record<Step, number> = { film: 10, guided: 20, alone: 30, check: 30, quiz: 10 };

/** Help asked for more often than this in the last practice alone: doing it alone once more comes before the check. */
export const MUCH_HELP = 2;

const isStep = (activity: string): activity is Step => (STEPS as readonly string[]).includes(activity);
const emptyStep = (): StepState => ({ status: 'new', attempts: 0, helpAsked: 0, best: null, last: null });

function emptyLesson({ lesson, contentVersion, at }: LearningRecord): LessonState {
  return {
    lesson,
    contentVersion,
    film: emptyStep(),
    guided: emptyStep(),
    alone: emptyStep(),
    check: emptyStep(),
    quiz: emptyStep(),
    percent: 0,
    completedAt: null,
    lastAt: at,
    next: 'film',
  };
}

/** True when the record ends a step: 'completed' is enough for what is only practice, a check has to be passed. */
function succeeded(step: Step, { verb, result }: LearningRecord): boolean {
  if (verb === 'failed') return false;
  if (verb === 'passed') return true;
  return result?.success ?? step !== 'check';
}

function attemptOf(step: Step, record: LearningRecord): Attempt {
  const { id, result, at } = record;
  const success = succeeded(step, record);
  return {
    share: result?.share ?? (success ? 1 : 0),
    success,
    helpCount: result?.helpCount ?? 0,
    seconds: result?.seconds ?? null,
    goals: result?.goals ?? [],
    traps: result?.traps ?? [],
    at,
    record: id,
  };
}

function isBetter(attempt: Attempt, best: Attempt | null): boolean {
  if (!best || attempt.success !== best.success) return !best || attempt.success;
  return attempt.share > best.share || (attempt.share === best.share && attempt.helpCount < best.helpCount);
}

function addToStep(state: StepState, step: Step, record: LearningRecord): void {
  switch (record.verb) {
    case 'opened':
    case 'initialized':
    case 'progressed':
      if (state.status === 'new') state.status = 'started';
      break;
    case 'asked-help':
      state.helpAsked += 1;
      if (state.status === 'new') state.status = 'started';
      break;
    case 'completed':
    case 'passed':
    case 'failed': {
      const attempt = attemptOf(step, record);
      state.attempts += 1;
      state.last = attempt;
      if (isBetter(attempt, state.best)) state.best = attempt;
      if (attempt.success) state.status = 'done';
      else if (state.status !== 'done') state.status = 'to-redo';
    }
  }
}

/** Passing the check proves the lesson, whatever was done before; a 'completed' lesson says so itself. */
function completesLesson(record: LearningRecord): boolean {
  if (record.activity === 'lesson') return record.verb === 'completed' || record.verb === 'passed';
  return (
    record.activity === 'check' &&
    (record.verb === 'passed' || record.verb === 'completed') &&
    succeeded('check', record)
  );
}

function percentOf(lesson: LessonState): number {
  if (lesson.completedAt) return 100;
  const points = STEPS.map((step) => {
    if (lesson[step].status === 'done') return POINTS[step];
    return lesson[step].status === 'new' ? 0 : POINTS[step] / 2;
  });
  return Math.min(99, Math.round(points.reduce((sum, part) => sum + part, 0)));
}

/**
 * The step to suggest: the most difficult way that was begun, or the one after it when it is done. After a missed check
 * comes the guided practice, then the check again. The quiz comes last.
 */
export function nextStep(lesson: Pick<LessonState, Step>): Step | null {
  const { guided, alone, check, quiz } = lesson;
  if (check.status === 'done') return quiz.status === 'done' ? null : 'quiz';
  if (check.status === 'to-redo') {
    const missed = check.last?.record ?? '';
    const practisedSince = [guided, alone].some(({ last }) => last !== null && last.record > missed);
    return practisedSince ? 'check' : 'guided';
  }
  if (alone.status === 'done' && (alone.last?.helpCount ?? 0) > MUCH_HELP) return 'alone';
  const begun = [...WAYS].reverse().find((way) => lesson[way].status !== 'new');
  if (!begun) return 'film';
  return lesson[begun].status === 'done' ? (WAYS[WAYS.indexOf(begun) + 1] ?? 'quiz') : begun;
}

/** False for what a later version of the site may record: it is kept, but counts for nothing here. */
function isKnown({ verb, activity, lesson }: LearningRecord): boolean {
  if (lesson === EVERY_LESSON || verb === 'erased' || !(VERBS as readonly string[]).includes(verb))
    return false;
  return activity === 'lesson' || isStep(activity) || activity.startsWith('question:');
}

/** Where the learner stands after these records, in whatever order and however often they were given. */
export function foldRecords(records: readonly LearningRecord[]): LearnerState {
  const lessons = new Map<string, LessonState>();
  const questions = new Map<string, boolean>();
  let seconds = 0;

  for (const record of mergeRecords(records)) {
    if (!isKnown(record)) continue;
    const lesson = lessons.get(record.lesson) ?? emptyLesson(record);
    lessons.set(record.lesson, lesson);
    lesson.contentVersion = record.contentVersion;
    lesson.lastAt = record.at;
    if (record.verb === 'answered')
      questions.set(`${record.lesson} ${record.activity}`, record.result?.success === true);
    if (isStep(record.activity)) {
      const state = lesson[record.activity];
      const before = state.attempts;
      addToStep(state, record.activity, record);
      if (state.attempts > before) seconds += record.result?.seconds ?? 0;
    }
    if (!lesson.completedAt && completesLesson(record)) lesson.completedAt = record.at;
  }

  const all = [...lessons.values()];
  for (const lesson of all) {
    lesson.percent = percentOf(lesson);
    lesson.next = nextStep(lesson);
  }
  const steps = all.flatMap((lesson) => STEPS.map((step) => lesson[step]));
  return {
    lessons: Object.fromEntries(lessons),
    totals: {
      lessonsStarted: all.length,
      lessonsCompleted: all.filter((lesson) => lesson.completedAt).length,
      questionsAnswered: questions.size,
      questionsRight: [...questions.values()].filter(Boolean).length,
      helpAsked: steps.reduce((sum, { helpAsked }) => sum + helpAsked, 0),
      seconds,
    },
  };
}
