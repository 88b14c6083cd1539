import lists from 'virtual:resume-lists';

/* What the CV tool offers to choose from, whatever the job. */
export const prerender = true;

export const GET = () => Response.json(lists);
