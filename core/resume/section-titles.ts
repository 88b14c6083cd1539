import type { TitleLanguage } from './resume.ts';

export type TitledSection =
  'experiences' | 'trainings' | 'skills' | 'qualities' | 'languages' | 'licences' | 'interests';

/** The titles of the sections, in the language the person has chosen for them. */
export const SECTION_TITLES: Record<TitleLanguage, Record<TitledSection, string>> = {
  fr: {
    experiences: 'Expériences',
    trainings: 'Formation',
    skills: 'Compétences',
    qualities: 'Qualités',
    languages: 'Langues',
    licences: 'Permis et certificats',
    interests: 'Centres d’intérêt',
  },
  en: {
    experiences: 'Experience',
    trainings: 'Education',
    skills: 'Skills',
    qualities: 'Strengths',
    languages: 'Languages',
    licences: 'Licences and certificates',
    interests: 'Interests',
  },
  ar: {
    experiences: 'الخبرات',
    trainings: 'التعليم والتكوين',
    skills: 'المهارات',
    qualities: 'الصفات الشخصية',
    languages: 'اللغات',
    licences: 'الرخص والشهادات',
    interests: 'الاهتمامات',
  },
};
