import { createInvitation, INVITATION_DAYS, invitationPath } from '../web/src/lib/server/staff/invitation.ts';
import { DatabaseUnavailable } from '../web/src/lib/server/database/database-unavailable.ts';
import { openDatabase } from '../web/src/lib/server/database/open-database.ts';
import { readSettings } from '../web/src/lib/server/settings.ts';

/*
 * `npm run invite:operator`: prints a link by which the first operator makes their account, alone on its line. The others are
 * invited on the site. Messages are French: operators read them.
 */

const origin = (process.env.ORIGIN || `http://localhost:${process.env.PORT || 3000}`).replace(/\/$/, '');

try {
  const database = await openDatabase(readSettings(process.env));
  const token = await createInvitation(database, { organisationId: null, role: 'operator' });
  await database.close();
  console.log(
    [
      `Ce lien crée un compte d’administrateur. Il sert une seule fois, pendant ${INVITATION_DAYS} jours.`,
      'Démarrez le site, puis ouvrez-le :',
      origin + invitationPath(token),
    ].join('\n'),
  );
} catch (error) {
  if (!(error instanceof DatabaseUnavailable)) throw error;
  console.error(`\n${error.message}\nAucune invitation n’a été faite.\n`);
  process.exit(error.exitCode);
}
