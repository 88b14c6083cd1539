import type { Check } from './check.ts';
import { remarkOn, textsOfResume, type PlacedText } from './placed-text.ts';
import type { Remark } from './remark.ts';

/** Characters beyond which a text takes more than its line, or more than one reads. */
const LONGEST: Record<PlacedText['role'], number> = { name: 40, place: 50, title: 60, line: 90, prose: 160 };
const LONGEST_PITCH = 260;

const MOST_TASKS = 6;
const MOST_EXPERIENCES = 6;
const MOST_SKILLS = 9;

const ADVICE: Record<PlacedText['role'], string> = {
  name: 'Ce nom est très long. Garde le nom qu’on utilise avec toi.',
  place: 'Ce nom est long pour une ligne. Raccourcis-le si tu peux.',
  title: 'Ce titre est long. Garde l’essentiel, en trois à six mots.',
  line: 'Cette ligne est longue. Coupe-la en deux, ou garde seulement l’essentiel.',
  prose: 'Ce texte est long. Une ou deux phrases courtes se lisent mieux.',
};

/** Texts too long to be read, and lists too long to be believed. An employer looks at a CV for less than a minute. */
export const checkLengths: Check = (resume) => {
  const { experiences, skills } = resume;
  const remarks: Remark[] = textsOfResume(resume)
    .filter(
      ({ role, field, text }) => text.trim().length > (field === 'pitch' ? LONGEST_PITCH : LONGEST[role]),
    )
    .map((text) => remarkOn(text, { id: 'too-long', weight: 'should', text: ADVICE[text.role] }));
  const tell = (id: string, step: Remark['step'], field: string, text: string, itemId?: string) =>
    remarks.push({
      id,
      step,
      field,
      ...(itemId !== undefined && { itemId }),
      weight: 'could',
      text,
      mends: [],
    });
  for (const { id, tasks } of experiences) {
    if (tasks.length > MOST_TASKS)
      tell(
        'too-many-tasks',
        'experience',
        'tasks',
        `Tu as ${tasks.length} lignes ici. Garde les quatre plus utiles pour le métier.`,
        id,
      );
  }
  if (experiences.length > MOST_EXPERIENCES)
    tell(
      'too-many-experiences',
      'experience',
      'experiences',
      `Tu as ${experiences.length} expériences. Garde les plus utiles pour ce métier.`,
    );
  if (skills.length > MOST_SKILLS)
    tell(
      'too-many-skills',
      'skills',
      'skills',
      `Tu as ${skills.length} savoir-faire. Garde les six plus utiles\u00a0: on les lira tous.`,
    );
  return remarks;
};
