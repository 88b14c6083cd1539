import { loadContent } from '../../../authoring/load-content.ts';

/** The lessons of the repository, as the build proves them. */
export const lessons = loadContent().lessons;

/** Address of a lesson. */
export function addressOf({ lesson }: (typeof lessons)[number]): string {
  return `/${lesson.site}/lecons/${lesson.slug}`;
}
