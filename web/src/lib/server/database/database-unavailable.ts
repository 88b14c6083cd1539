/** The database cannot be opened, and the operator can do something about it. The message is French: it is read by them. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  /** Exit code of the server when it cannot start without the database. */
  readonly exitCode = 6;
}
