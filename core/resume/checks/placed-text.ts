import { edited } from '../edit-list.ts';
import type { ResumeStep } from '../resume-step.ts';
import type { Resume } from '../resume.ts';
import type { Mend, Remark } from './remark.ts';

/*
 * The texts somebody typed in a CV, each with its place and the way to put another one there. Phone and e-mail are not among
 * them: they have checks of their own.
 */

export interface PlacedText extends Pick<Remark, 'step' | 'field' | 'itemId'> {
  /** `name`: of a person. `place`: a firm, a school, a town. `title`: a job, a diploma. `line`, `prose`: what is told. */
  role: 'name' | 'place' | 'title' | 'line' | 'prose';
  text: string;
  /**
   * The CV with another text there; empty takes a line of a list away. A CV that has changed at this place since is given back
   * as it is.
   */
  put: (resume: Resume, text: string) => Resume;
}

type Role = PlacedText['role'];

/** The lines with the one at `index` written otherwise, or without it. */
function relined(lines: readonly string[], index: number, was: string, text: string): string[] {
  if (lines[index] !== was) return [...lines];
  return text === ''
    ? lines.filter((_, other) => other !== index)
    : lines.map((line, other) => (other === index ? text : line));
}

function textOf(
  resume: Resume,
  field: 'firstName' | 'lastName' | 'city' | 'pitch',
  step: ResumeStep,
  role: Role,
) {
  const put: PlacedText['put'] = (changed, text) => ({ ...changed, [field]: text });
  return { step, field, role, text: resume[field], put };
}

function linesOf(resume: Resume, field: 'skills' | 'interests', step: ResumeStep): PlacedText[] {
  return resume[field].map((line, index) => ({
    step,
    field: `${field}.${index}`,
    role: 'line',
    text: line,
    put: (changed, text) => ({ ...changed, [field]: relined(changed[field], index, line, text) }),
  }));
}

type ListName = 'experiences' | 'trainings' | 'qualities' | 'languages' | 'licences';

const STEP_OF: Record<ListName, ResumeStep> = {
  experiences: 'experience',
  trainings: 'training',
  qualities: 'qualities',
  languages: 'languages',
  licences: 'licences',
};

function itemTexts<List extends ListName>(
  resume: Resume,
  list: List,
  roles: Partial<Record<keyof Resume[List][number], Role>>,
): PlacedText[] {
  const items = resume[list] as readonly { id: string }[];
  return items.flatMap((item) =>
    (Object.entries(roles) as [keyof typeof item, Role][]).map(([field, role]) => ({
      step: STEP_OF[list],
      field,
      itemId: item.id,
      role,
      text: item[field],
      put: (changed: Resume, text: string) => ({
        ...changed,
        [list]: edited(changed[list] as readonly { id: string }[], item.id, { [field]: text }),
      }),
    })),
  );
}

function taskTexts(resume: Resume): PlacedText[] {
  return resume.experiences.flatMap(({ id, tasks }) =>
    tasks.map((task, index) => ({
      step: 'experience' as const,
      field: `tasks.${index}`,
      itemId: id,
      role: 'line' as const,
      text: task,
      put: (changed: Resume, text: string) => ({
        ...changed,
        experiences: changed.experiences.map((experience) =>
          experience.id === id
            ? { ...experience, tasks: relined(experience.tasks, index, task, text) }
            : experience,
        ),
      }),
    })),
  );
}

/** Every text of the CV that is not empty, in the order of the questions. */
export function textsOfResume(resume: Resume): PlacedText[] {
  const texts: PlacedText[] = [
    textOf(resume, 'firstName', 'contact', 'name'),
    textOf(resume, 'lastName', 'contact', 'name'),
    textOf(resume, 'city', 'contact', 'place'),
    {
      step: 'job',
      field: 'job',
      role: 'title',
      text: resume.job.title,
      put: (changed, title) => ({ ...changed, job: { ...changed.job, title } }),
    },
    textOf(resume, 'pitch', 'job', 'prose'),
    ...itemTexts(resume, 'experiences', { title: 'title', place: 'place', city: 'place' }),
    ...taskTexts(resume),
    ...itemTexts(resume, 'trainings', { title: 'title', school: 'place', city: 'place' }),
    ...linesOf(resume, 'skills', 'skills'),
    ...itemTexts(resume, 'qualities', { name: 'line', proof: 'prose' }),
    ...itemTexts(resume, 'languages', { name: 'line' }),
    ...itemTexts(resume, 'licences', { detail: 'line' }),
    {
      step: 'availability',
      field: 'mobility',
      role: 'place',
      text: resume.mobility.area,
      put: (changed, area) => ({ ...changed, mobility: { ...changed.mobility, area } }),
    },
    ...linesOf(resume, 'interests', 'interests'),
  ];
  return texts.filter(({ text }) => text.trim() !== '');
}

/** Those that tell something in sentences or words of one's own: neither names nor places. */
export function toldTexts(resume: Resume): PlacedText[] {
  return textsOfResume(resume).filter(({ role }) => role !== 'name' && role !== 'place');
}

/** A remark about this text; with `mended`, a button of this label that puts that text there. */
export function remarkOn(
  { step, field, itemId, put }: PlacedText,
  remark: Pick<Remark, 'id' | 'weight' | 'text'>,
  mended?: { label: string; text: string },
): Remark {
  const mends: Mend[] = mended ? [{ label: mended.label, apply: (resume) => put(resume, mended.text) }] : [];
  return { ...remark, step, field, ...(itemId !== undefined && { itemId }), mends };
}
