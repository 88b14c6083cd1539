import type { Staff } from '#lib/server/access/staff.ts';

declare global {
  namespace App {
    interface Locals {
      /** The helper who has signed in; null for everybody else, and on every page that is the same for all. */
      staff: Staff | null;
    }
  }
}
