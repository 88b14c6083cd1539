import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../web/src/lib/server/database/open-database.ts';
import { readSettings } from '../web/src/lib/server/settings.ts';
import { createInvitation, invitationPath } from '../web/src/lib/server/staff/invitation.ts';

/*
 * Invitations of operators for the browser tests, which cannot reach the database of the server they test: one file each in the folder
 * that is named. A test takes one away (web/tests/support/staff.ts).
 */

const HOW_MANY = 40;

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder.');
mkdirSync(folder, { recursive: true });
const database = await openDatabase(readSettings(process.env));
for (let made = 0; made < HOW_MANY; made++) {
  const token = await createInvitation(database, { organisationId: null, role: 'operator' });
  writeFileSync(join(folder, String(made)), invitationPath(token));
}
await database.close();
