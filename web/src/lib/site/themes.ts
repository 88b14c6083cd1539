import type { Lesson } from '@wetechcare/core/lesson/lesson-schema.ts';
import building from '#lib/ui/icons/building.ts';
import card from '#lib/ui/icons/card.ts';
import euro from '#lib/ui/icons/euro.ts';
import family from '#lib/ui/icons/family.ts';
import heart from '#lib/ui/icons/heart.ts';
import job from '#lib/ui/icons/job.ts';
import mail from '#lib/ui/icons/mail.ts';
import shield from '#lib/ui/icons/shield.ts';

/** The needs of daily life by which lessons are found. */
export const themes: Record<Lesson['theme'], { title: string; icon: string }> = {
  family: { title: 'Mes allocations', icon: family },
  job: { title: 'Mon travail', icon: job },
  mail: { title: 'Mes e-mails', icon: mail },
  health: { title: 'Ma santé', icon: heart },
  tax: { title: 'Mes impôts', icon: euro },
  housing: { title: 'Mon logement', icon: building },
  papers: { title: 'Mes papiers', icon: card },
  security: { title: 'Ma sécurité', icon: shield },
};
