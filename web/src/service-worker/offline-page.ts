/* Fills the list of lessons in the "no network" page (routes/hors-ligne), which has no script of its own. */

export interface LessonLink {
  page: string;
  title: string;
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '');

/** The page with one link a lesson; unchanged when there is none. */
export function fillOfflinePage(html: string, lessons: readonly LessonLink[]): string {
  if (lessons.length === 0) return html;
  const items = lessons
    .map(
      ({ page, title }) =>
        `<li><a class="offline-list__link" href="${escape(page)}">${escape(title)}</a></li>`,
    )
    .join('');
  return html
    .replace(/<p[^>]*data-no-lesson[^>]*>[^<]*<\/p>/, '')
    .replace(/(<ul[^>]*data-kept-lessons[^>]*>)\s*<\/ul>/, (_all, list: string) => `${list}${items}</ul>`);
}

/** Addresses of the styles the page links to, on this site. */
export function stylesOf(html: string, base: string): string[] {
  const links = html.match(/<link[^>]*rel="stylesheet"[^>]*>/g) ?? [];
  return links.flatMap((link) => {
    const href = /href="([^"]+)"/.exec(link)?.[1];
    if (!href) return [];
    const url = new URL(href, base);
    return url.origin === new URL(base).origin ? [url.pathname] : [];
  });
}
