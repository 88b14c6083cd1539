import { plain } from '../../practice/text.ts';
import { editDistance } from '../../spelling/edit-distance.ts';
import { TITLE_LANGUAGES, type ExperienceKind } from '../resume.ts';
import { SECTION_TITLES, type TitledSection } from '../section-titles.ts';

/* The titles that people give to the sections of a CV, with or without accents, spaced out, misspelt by a letter or two. */

/** `various`: several things under one title. `other`: what a CV of ours has no section for. */
export type ReadSection =
  TitledSection | 'pitch' | 'contact' | 'availability' | 'mobility' | 'various' | 'other' | 'document';

export interface Heading {
  section: ReadSection;
  /** Of the experiences under « Stages » or « Bénévolat ». */
  kind?: ExperienceKind;
  /** What follows on the same line: « Langues : anglais, arabe ». */
  rest: string;
}

const TITLES: Record<ReadSection, string> = {
  experiences:
    'expérience, expériences, expérience professionnelle, expériences professionnelles, parcours professionnel, parcours, emplois, ' +
    'mes emplois, petits boulots, activités professionnelles, expériences et stages, emplois et stages, jobs d’été, missions, ' +
    'work experience, professional experience, employment, expérience de travail, vie professionnelle, expériences diverses',
  trainings:
    'formation, formations, diplômes, diplôme, études, scolarité, parcours scolaire, cursus, cursus scolaire, parcours de formation, ' +
    'formation scolaire, formation initiale, niveau d’études, niveau scolaire, études et diplômes, formations et diplômes, ' +
    'parcours scolaire et professionnel',
  skills:
    'compétences, compétence, compétences professionnelles, compétences techniques, compétences clés, domaines de compétences, ' +
    'savoir-faire, informatique, logiciels, outils, outils informatiques, bureautique, compétences informatiques, aptitudes, ' +
    'ce que je sais faire, connaissances',
  qualities:
    'qualités, qualité, atouts, savoir-être, points forts, qualités personnelles, qualités professionnelles, qualités humaines, ' +
    'personnalité, soft skills, compétences personnelles, compétences relationnelles, traits de caractère, mes forces',
  languages: 'langues, langue, langues étrangères, langues parlées, compétences linguistiques',
  licences:
    'permis, permis de conduire, certificats, certifications, habilitations, attestations, brevets, autorisations, ' +
    'certifications professionnelles, permis et habilitations',
  interests:
    'centres d’intérêt, centre d’intérêt, centres d’intérêts, centre d’intérêts, intérêts, loisirs, hobbies, passions, mes passions, passe-temps, ' +
    'activités extra-professionnelles, sports, sport et loisirs, activités, activités et loisirs, loisirs et centres d’intérêt, ' +
    'vie personnelle, vie associative et loisirs',
  pitch:
    'profil, profil professionnel, à propos, à propos de moi, présentation, résumé, objectif, objectifs, objectif professionnel, qui suis-je, ' +
    'projet professionnel, accroche, profile, summary, about me, objective',
  contact:
    'contact, contacts, coordonnées, informations personnelles, infos personnelles, informations de contact, état civil, me contacter, ' +
    'renseignements personnels, identité, données personnelles',
  availability: 'disponibilité, disponibilités, availability',
  mobility: 'mobilité, déplacements, moyen de transport, moyens de transport, travel',
  various:
    'divers, autres, autre, informations complémentaires, infos complémentaires, informations diverses, autres informations, ' +
    'compléments, informations utiles, informations, en plus, plus',
  other:
    'références, recommandations, réseaux sociaux, publications, réalisations, projets, distinctions, prix',
  document: 'curriculum vitae, cv, mon cv, curriculum, resume',
};

const WITH_KIND: readonly (readonly [ExperienceKind, string])[] = [
  ['internship', 'stages, stages et alternances, expériences en stage, stages professionnels'],
  [
    'association',
    'bénévolat, bénévolats, engagement associatif, engagements, engagement, expériences bénévoles, vie associative, volunteering',
  ],
];

/** Letters alone: « E X P É R I E N C E S » is « experiences ». */
const squeeze = (text: string) => plain(text).replace(/[^\p{L}]/gu, '');

const KNOWN = new Map<string, Omit<Heading, 'rest'>>();
for (const [section, titles] of Object.entries(TITLES) as [ReadSection, string][])
  for (const title of titles.split(', ')) KNOWN.set(squeeze(title), { section });
for (const language of TITLE_LANGUAGES)
  for (const [section, title] of Object.entries(SECTION_TITLES[language]) as [TitledSection, string][])
    KNOWN.set(squeeze(title), { section });
for (const [kind, titles] of WITH_KIND)
  for (const title of titles.split(', ')) KNOWN.set(squeeze(title), { section: 'experiences', kind });

const LONGEST = 60;
/** Shorter words have too many neighbours: « Langes » and « Langues ». */
const SHORTEST_MISSPELT = 7;
const SHORTEST_MISSPELT_TWICE = 13;

function known(text: string): Omit<Heading, 'rest'> | null {
  const words = plain(text).replace(/^(?:mes|mon|ma|les|autres?|my)\s+/, '');
  const letters = squeeze(words);
  const whole = KNOWN.get(squeeze(text)) ?? KNOWN.get(letters);
  if (whole || letters.length < SHORTEST_MISSPELT) return whole ?? null;
  const most = letters.length >= SHORTEST_MISSPELT_TWICE ? 2 : 1;
  for (const [title, heading] of KNOWN)
    if (
      title.length >= SHORTEST_MISSPELT &&
      title[0] === letters[0] &&
      editDistance(title, letters, most) <= most
    )
      return heading;
  return null;
}

/** « Langues et informatique » holds several things. */
function joint(text: string): Omit<Heading, 'rest'> | null {
  const parts = text.split(/\s+(?:et|and|&|\+|-|–)\s+|\s*[/,&]\s*/i).filter((part) => part.trim() !== '');
  if (parts.length < 2) return null;
  const headings = parts.map(known);
  if (headings.some((heading) => heading === null)) return null;
  const [first] = headings;
  return headings.every((heading) => heading?.section === first?.section) ? first! : { section: 'various' };
}

/** Sections whose title is often followed by their text on the same line. */
const INLINE = new Set<ReadSection>([
  'skills',
  'qualities',
  'languages',
  'licences',
  'interests',
  'pitch',
  'availability',
  'mobility',
]);

/** The title of a section that the line is, or begins with before a colon; null when it is none. */
export function headingOf(line: string): Heading | null {
  const text = line.replace(/^[^\p{L}]+|[\s:.\-–—_|•·]+$/gu, '');
  if (text === '') return null;
  if (text.length <= LONGEST && !/\d/.test(text)) {
    const heading = known(text) ?? joint(text);
    if (heading) return { ...heading, rest: '' };
  }
  const inline = /^([^:]{4,40}?)\s*:\s*(\S.*)$/.exec(text);
  const heading = inline && !/\d/.test(inline[1]!) ? known(inline[1]!) : null;
  return heading && INLINE.has(heading.section) ? { ...heading, rest: inline![2]! } : null;
}
