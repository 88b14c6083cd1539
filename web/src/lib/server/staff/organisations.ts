import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { organisation } from '../database/schema.ts';
import { newId } from '../new-id.ts';

/** Characters. */
export const ORGANISATION_NAME_LENGTH = { least: 2, most: 80 };
/** Organisations shown at once; the others are found by their name. */
export const MOST_SHOWN = 50;

/** A name as it is kept; null when it is too short or too long. */
export function readOrganisationName(text: string): string | null {
  const name = text.trim().replace(/\s+/g, ' ').normalize('NFC');
  const { least, most } = ORGANISATION_NAME_LENGTH;
  return name.length >= least && name.length <= most ? name : null;
}

/** Makes an organisation. Nobody belongs to it yet. @returns its id */
export async function createOrganisation({ orm }: Database, name: string): Promise<string> {
  const id = newId();
  await orm.insert(organisation).values({ id, name });
  return id;
}

/** Organisations whose name contains this, by name, at most MOST_SHOWN. */
export async function findOrganisations(
  { orm }: Database,
  partOfName: string,
): Promise<{ id: string; name: string }[]> {
  return orm
    .select({ id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(sql`position(lower(${partOfName}) in lower(${organisation.name})) > 0`)
    .orderBy(asc(organisation.name))
    .limit(MOST_SHOWN);
}

/** The name of an organisation; null when there is none with this id. */
export async function organisationName({ orm }: Database, id: string): Promise<string | null> {
  const [found] = await orm
    .select({ name: organisation.name })
    .from(organisation)
    .where(eq(organisation.id, id));
  return found?.name ?? null;
}
