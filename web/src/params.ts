import { defineParams } from '@sveltejs/kit/params';
import type { SiteSlug } from '#lib/content/lesson-page.ts';

export const params = defineParams({
  /** One of the two sites. */
  site: (param): SiteSlug | undefined =>
    param === 'clicnjob' || param === 'les-bons-clics' ? param : undefined,
});
