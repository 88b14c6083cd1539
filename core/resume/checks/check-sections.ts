import type { ResumeStep } from '../resume-step.ts';
import { EMPTY_RESUME, type Resume } from '../resume.ts';
import type { Check } from './check.ts';
import type { Remark } from './remark.ts';

interface Section extends Pick<Remark, 'step' | 'field' | 'weight' | 'text'> {
  isEmpty: (resume: Resume) => boolean;
}

const SECTIONS: Section[] = [
  {
    step: 'job',
    field: 'job',
    weight: 'must',
    text: 'Dis quel métier tu veux faire. C’est le titre de ton CV.',
    isEmpty: ({ job }) => job.title.trim() === '',
  },
  {
    step: 'experience',
    field: 'experiences',
    weight: 'should',
    text: 'Rien ici pour l’instant. Un stage, du babysitting, aider ta famille ou une association\u00a0: cela compte. Ajoutes-en un.',
    isEmpty: ({ experiences }) => experiences.length === 0,
  },
  {
    step: 'training',
    field: 'trainings',
    weight: 'should',
    text: 'Ajoute ta dernière classe ou ta formation. Même sans diplôme, l’employeur veut le savoir.',
    isEmpty: ({ trainings }) => trainings.length === 0,
  },
  {
    step: 'skills',
    field: 'skills',
    weight: 'should',
    text: 'Choisis trois choses que tu sais faire. L’employeur voit tout de suite comment tu peux l’aider.',
    isEmpty: ({ skills }) => skills.length === 0,
  },
  {
    step: 'qualities',
    field: 'qualities',
    weight: 'should',
    text: 'Choisis deux ou trois qualités. Pour un premier emploi, elles comptent beaucoup.',
    isEmpty: ({ qualities }) => qualities.length === 0,
  },
  {
    step: 'languages',
    field: 'languages',
    weight: 'could',
    text: 'Tu parles une autre langue, même un peu, même à la maison\u00a0? Ajoute-la.',
    isEmpty: ({ languages }) => languages.length === 0,
  },
  {
    step: 'availability',
    field: 'availability',
    weight: 'should',
    text: 'Dis quand tu peux commencer. C’est souvent la première question de l’employeur.',
    isEmpty: ({ availability }) => availability.from === '',
  },
  {
    step: 'interests',
    field: 'interests',
    weight: 'could',
    text: 'Ajoute une chose que tu aimes faire. À l’entretien, on en parle facilement.',
    isEmpty: ({ interests }) => interests.length === 0,
  },
];

const IDS: Partial<Record<ResumeStep, string>> = { job: 'missing-job' };

/** What is chosen before anything is said. */
const LOOKS: Partial<Resume> = { wording: 'feminine', titleLanguage: 'fr', design: 'first-job', photo: null };
const NOTHING = JSON.stringify({ ...EMPTY_RESUME, ...LOOKS });

/** Parts of the CV where nothing stands yet, with what could stand there. Nothing is said of a CV that is not begun. */
export const checkSections: Check = (resume) => {
  if (JSON.stringify({ ...resume, ...LOOKS }) === NOTHING) return [];
  return SECTIONS.filter(({ isEmpty }) => isEmpty(resume)).map(({ step, field, weight, text }) => ({
    id: IDS[step] ?? 'empty-section',
    step,
    field,
    weight,
    text,
    mends: [],
  }));
};
