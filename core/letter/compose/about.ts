import type { Resume } from '../../resume/resume.ts';
import type { Offer } from '../message.ts';
import { jobAsWritten } from '../rules/job-phrase.ts';
import { namesJob } from '../reading/job-words.ts';
import { fold } from '../reading/fold.ts';
import { inWording, of } from '../french.ts';

/** What the beginnings of sentences are made of. Unknown things are gaps to fill, in brackets. */
export interface About {
  resume: Resume;
  offer: Offer;
  name: string;
  /** The job, in the person's own form: « équipière ». */
  job: string;
  /** « d’équipière ». */
  ofJob: string;
  /** « chez Le Fournil », « dans votre équipe » when the firm is not known. */
  atFirm: string;
  /** The form that the person uses. */
  word(feminine: string, masculine: string): string;
}

/** The person's own title when it is the same job, else that of the offer in the person's form. */
function jobOf(offer: Offer, resume: Resume): string {
  const own = resume.job.title.trim();
  if (own !== '' && (offer.job === '' || namesJob(fold(own).text, offer.job))) return jobAsWritten(own);
  return offer.job === '' ? '[le métier]' : jobAsWritten(inWording(offer.job, resume.wording));
}

export function aboutFrom(offer: Offer, resume: Resume): About {
  const job = jobOf(offer, resume);
  const firm = offer.firm.trim();
  return {
    resume,
    offer,
    name: `${resume.firstName.trim()} ${resume.lastName.trim()}`.trim() || '[ton prénom et ton nom]',
    job,
    ofJob: job.startsWith('[') ? `de ${job}` : of(job),
    atFirm: firm === '' ? 'dans votre équipe' : `chez ${firm}`,
    word: (feminine, masculine) => (resume.wording === 'feminine' ? feminine : masculine),
  };
}

/** Beginnings of a part: some from the person's own CV, the others for everybody. */
export interface Starts {
  own(about: About): string[];
  common(about: About): string[];
}
