/** Key of the CV among the documents of the device. */
export const RESUME_KEY = 'resume';
