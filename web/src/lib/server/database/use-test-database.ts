import { afterAll, beforeAll } from 'vitest';
import type { Database } from './database.ts';
import { openDatabase } from './open-database.ts';
import { testPlace, type TestPlace } from './test-database.ts';

/** Opens a database of their own for the tests of a file, or of a `describe`, and takes it away afterwards. @param opened is given it */
export function useTestDatabase(opened: (database: Database, place: TestPlace) => void): void {
  let place: TestPlace;
  let database: Database;
  beforeAll(async () => {
    place = testPlace();
    database = await openDatabase(place.settings);
    opened(database, place);
  });
  afterAll(async () => {
    await database.close();
    await place.remove();
  });
}
