import { summaries } from '#lib/server/lessons.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ count: summaries().length });
