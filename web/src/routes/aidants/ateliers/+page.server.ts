import { workshopSummaries } from '#lib/server/workshops.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = () => ({ workshops: workshopSummaries() });
