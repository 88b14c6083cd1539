import { APPLICATION_STATUSES, type Application } from './application.ts';
import { isDay, isDayAndTime } from './day.ts';

/*
 * The text under which the board is kept on the device. Nothing is cast when it is read: each field is looked at. An entry
 * that cannot be read (from a later version of the site, or damaged) is kept aside as it is, and written back with the others.
 * Written by hand because it runs on the phone, where a schema library would cost more than the parser.
 */

const FORMAT = 1;
const LONGEST_LINE = 500;
const LONGEST_MESSAGE = 20_000;

/** The board of one person. */
export interface ApplicationFile {
  applications: Application[];
  /** Entries that this version cannot read, untouched. */
  unreadable: unknown[];
}

type Fields = Partial<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown, longest = LONGEST_LINE): string =>
  typeof value === 'string' ? value.slice(0, longest) : '';

function messageOf(value: unknown): Application['message'] {
  if (!isFields(value)) return null;
  return { subject: textOf(value.subject), body: textOf(value.body, LONGEST_MESSAGE) };
}

/** The entry read, or null without an id or a status that is known. Other fields that cannot be read are left empty. */
function readApplication(value: unknown): Application | null {
  if (!isFields(value)) return null;
  const status = APPLICATION_STATUSES.find((name) => name === value.status);
  const id = textOf(value.id);
  if (!status || id === '') return null;
  const dayOf = (day: unknown) => (isDay(textOf(day)) ? textOf(day) : '');
  return {
    id,
    status,
    job: textOf(value.job),
    firm: textOf(value.firm),
    link: textOf(value.link, LONGEST_MESSAGE),
    contact: textOf(value.contact),
    sentOn: dayOf(value.sentOn),
    followedUpOn: dayOf(value.followedUpOn),
    interviewAt: isDayAndTime(textOf(value.interviewAt)) ? textOf(value.interviewAt) : '',
    interviewPlace: textOf(value.interviewPlace),
    outcome: value.outcome === 'yes' || value.outcome === 'no' ? value.outcome : null,
    variantId: typeof value.variantId === 'string' ? textOf(value.variantId) : null,
    resumeName: textOf(value.resumeName),
    message: messageOf(value.message),
    updatedAt: textOf(value.updatedAt),
  };
}

/** The text under which the board is kept. */
export function writeApplications({ applications, unreadable }: ApplicationFile): string {
  return JSON.stringify({ format: FORMAT, applications: [...applications, ...unreadable] });
}

/**
 * The board kept as `text`. Never throws: a text that is no board at all comes back as one unreadable entry. The second entry
 * with an id that is already there is unreadable too.
 */
export function parseApplications(text: string): ApplicationFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { applications: [], unreadable: [text] };
  }
  if (!isFields(value) || !Array.isArray(value.applications))
    return { applications: [], unreadable: [value] };
  const file: ApplicationFile = { applications: [], unreadable: [] };
  const ids = new Set<string>();
  for (const entry of value.applications as unknown[]) {
    const application = readApplication(entry);
    if (application && !ids.has(application.id)) {
      ids.add(application.id);
      file.applications.push(application);
    } else file.unreadable.push(entry);
  }
  return file;
}
