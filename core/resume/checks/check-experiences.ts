import { plain } from '../../practice/text.ts';
import type { Experience, LicenceKind, Resume } from '../resume.ts';
import type { Check } from './check.ts';
import { textsOfResume, remarkOn } from './placed-text.ts';
import type { Remark } from './remark.ts';

const isWritten = (texts: readonly string[]) => texts.some((text) => text.trim() !== '');

/** Kinds that an employer expects with a date. */
const DATED: readonly Experience['kind'][] = ['job', 'internship'];

/** Each experience and training says what it was, what was done, and when. */
export const checkItems: Check = ({ experiences, trainings }) => {
  const remarks: Remark[] = [];
  for (const { id, kind, title, tasks, start } of experiences) {
    const tell = (field: string, remark: Pick<Remark, 'id' | 'weight' | 'text'>) =>
      remarks.push({ ...remark, step: 'experience', field, itemId: id, mends: [] });
    if (title.trim() === '')
      tell('title', {
        id: 'missing-title',
        weight: 'must',
        text: 'Donne un nom à cette expérience, par exemple «\u00a0Stage en boulangerie\u00a0».',
      });
    else if (!isWritten(tasks))
      tell('tasks', {
        id: 'missing-tasks',
        weight: 'should',
        text: 'Dis ce que tu faisais, en deux ou trois lignes. Commence par un verbe\u00a0: «\u00a0Servir les clients\u00a0».',
      });
    if (title.trim() !== '' && start === '' && DATED.includes(kind))
      tell('start', {
        id: 'missing-date',
        weight: 'should',
        text: 'C’était quand\u00a0? L’année suffit si tu ne sais plus le mois.',
      });
  }
  for (const { id, title } of trainings) {
    if (title.trim() !== '') continue;
    const text =
      'Donne un nom à cette formation, par exemple «\u00a0CAP cuisine\u00a0» ou «\u00a0Classe de troisième\u00a0».';
    remarks.push({
      id: 'missing-title',
      step: 'training',
      field: 'title',
      itemId: id,
      weight: 'must',
      text,
      mends: [],
    });
  }
  return remarks;
};

/** A task begins with a verb, or with the name of an action: « Servir », « Accueil », « Préparation », « Mise en rayon ». */
const ACTION =
  /^(?:ne pas |me |m'|se |s')?(?:[\p{L}-]+(?:er|ir|re)|[\p{L}-]+(?:tions?|sions?|xion|ages?|ments?|ures?|ing)|accueil|achats?|aides?|animations?|appels?|cales?|caisse|collectes?|conduites?|controles?|conseils?|cours|courses|cuisine|decoupes?|encadrements?|entretien|essais?|garde|gestion|manutention|mises?|pliages?|plonge|poses?|prises?|prospection|ravitaillement|remises?|reception|relations?|releve|retouches?|saisie|secretariat|securite|services?|soins?|soutien|suivi|surveillance|tenue|tontes?|tri|vaisselle|ventes?)(?![\p{L}])/u;

/** Tasks that do not say what was done. */
export const checkTaskVerbs: Check = (resume) =>
  textsOfResume(resume)
    .filter(({ step, field, text }) => step === 'experience' && /^tasks/.test(field) && !isFirstPerson(text))
    .filter(({ text }) => /^[a-z]/.test(plain(text)) && !ACTION.test(plain(text)))
    .map((text) =>
      remarkOn(text, {
        id: 'task-without-verb',
        weight: 'could',
        text: 'Commence par un verbe\u00a0: «\u00a0Servir\u00a0», «\u00a0Ranger\u00a0», «\u00a0Aider\u00a0»… On voit mieux ce que tu as fait.',
      }),
    );

const isFirstPerson = (text: string) => /^j(?:e |['’])/i.test(text.trim());

/** The same line twice: the second is room lost. In two jobs it may well be true, and is only told. */
export const checkTwice: Check = (resume) => {
  const firstOf = new Map<string, string | undefined>();
  return textsOfResume(resume)
    .filter(
      ({ role, step, field }) =>
        role === 'line' && (/^tasks/.test(field) || step === 'skills' || step === 'interests'),
    )
    .flatMap((text) => {
      const said = `${text.step} ${plain(text.text).replace(/[.!;]+$/, '')}`;
      if (!firstOf.has(said)) {
        firstOf.set(said, text.itemId);
        return [];
      }
      return remarkOn(
        text,
        {
          id: 'said-twice',
          weight: firstOf.get(said) === text.itemId ? 'should' : 'could',
          text: 'Cette phrase est déjà sur ton CV. Une fois suffit\u00a0: garde la place pour autre chose.',
        },
        { label: 'Enlever le doublon', text: '' },
      );
    });
};

/** The first is enough for the smallest cars. */
const DRIVES: readonly LicenceKind[] = ['permis-am', 'permis-b', 'permis-c'];

/** Nobody drives without saying that they may. */
export const checkCar: Check = ({ mobility, licences }: Resume) => {
  const mayDrive = licences.some(({ kind }) => DRIVES.includes(kind));
  if (!mobility.means.includes('car') || mayDrive) return [];
  return [
    {
      id: 'car-without-licence',
      step: 'licences',
      field: 'licences',
      weight: 'should',
      text: 'Tu viens en voiture. Si tu as le permis B, ajoute-le\u00a0: c’est un vrai plus.',
      mends: [{ label: 'Ajouter le permis B', apply: (resume) => withLicence(resume, 'permis-b') }],
    },
  ];
};

/** The CV with this licence, once. */
export function withLicence(resume: Resume, kind: LicenceKind): Resume {
  if (resume.licences.some((licence) => licence.kind === kind)) return resume;
  return { ...resume, licences: [...resume.licences, { id: `licence-${kind}`, kind, detail: '' }] };
}
