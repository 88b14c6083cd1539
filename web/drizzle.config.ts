import { defineConfig } from 'drizzle-kit';

/** For `npm run migration` only: compares schema.ts with the last migration and writes the next one. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/lib/server/database/schema.ts',
  out: './src/lib/server/database/migrations',
});
