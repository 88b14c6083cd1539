import { asset, resolve } from '$app/paths';
import type { LessonPage } from './lesson-page.ts';

/** Address of the page of a lesson. */
export function lessonHref({ site, slug }: Pick<LessonPage, 'site' | 'slug'>): string {
  return resolve('/[site=site]/lecons/[lesson]', { site, lesson: slug });
}

/** Address of an illustration. `npm run check` proves that those named in content/ exist. */
export function illustration(name: string): string {
  return asset(`illustrations/${name}.svg` as Parameters<typeof asset>[0]);
}
