import { isStale } from '@wetechcare/core/lesson/staleness.ts';
import { lessonPath, summaries } from '#lib/server/lessons.ts';
import { lessonBytes } from '#lib/server/lesson-bytes.ts';
import type { RequestHandler } from './$types';

/** Every lesson, for partners and for those who keep them up to date. `bytes`: what a phone receives for the whole lesson. */
export const GET: RequestHandler = async ({ url }) => {
  const today = new Date().toISOString().slice(0, 10);
  const lessons = await Promise.all(
    summaries().map(async (lesson) => ({
      slug: lesson.slug,
      site: lesson.site,
      title: lesson.title,
      url: new URL(lessonPath(lesson), url.origin).href,
      codes: lesson.codes,
      minutes: lesson.minutes,
      bytes: await lessonBytes(lesson.slug),
      checkedOn: lesson.checkedOn,
      stale: isStale(lesson.checkedOn, today),
    })),
  );
  return Response.json(lessons, { headers: { 'cache-control': 'public, max-age=300' } });
};
