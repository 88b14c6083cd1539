import { summaries } from '#lib/server/lessons.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({ lessons: summaries('les-bons-clics') });
