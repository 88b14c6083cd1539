export const prerender = true;
// The styles of questions come with their script, which a prerendered page of lessons does not wait for.
export const ssr = false;
