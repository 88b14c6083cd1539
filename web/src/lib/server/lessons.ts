import { isStale } from '@wetechcare/core/lesson/staleness.ts';
import lessons from 'virtual:lessons';
import type { LessonPage, LessonSummary, SiteSlug } from '#lib/content/lesson-page.ts';

/** Slugs of the lessons that exist. */
export const lessonSlugs: ReadonlySet<string> = new Set(lessons.map(({ slug }) => slug));

/** Address of a lesson on this site. */
export function lessonPath({ site, slug }: Pick<LessonPage, 'site' | 'slug'>): string {
  return `/${site}/lecons/${slug}`;
}

/** All lessons, or those of one site, in their order, as lists show them. */
export function summaries(site?: SiteSlug): LessonSummary[] {
  return lessons
    .filter((lesson) => site === undefined || lesson.site === site)
    .map(
      ({ slug, site, theme, title, promise, minutes, picture, checkedOn, contentVersion, codes, film }) => ({
        slug,
        site,
        theme,
        title,
        promise,
        minutes,
        picture,
        checkedOn,
        contentVersion,
        codes,
        filmSteps: film.length,
      }),
    );
}

/** A lesson with the next one of its site and whether it is stale on this day; null when there is no such lesson. */
export function lessonPage(
  site: string,
  slug: string,
  today: string,
): { lesson: LessonPage; next: LessonSummary | null; stale: boolean } | null {
  const lesson = lessons.find((candidate) => candidate.slug === slug && candidate.site === site);
  if (!lesson) return null;
  const siblings = summaries(lesson.site);
  const place = siblings.findIndex((candidate) => candidate.slug === slug);
  const next = siblings[(place + 1) % siblings.length] ?? null;
  return { lesson, next: next?.slug === slug ? null : next, stale: isStale(lesson.checkedOn, today) };
}
