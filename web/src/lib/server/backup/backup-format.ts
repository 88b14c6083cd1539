import * as v from 'valibot';

/*
 * A backup is a gzip file of lines of JSON: the header; for each table `{"table": name}` and then one array per row, its values as
 * PostgreSQL writes them in text, in the order of the header's columns; at the end the number of rows of each table. It names no
 * types: the database into which it goes has the same tables.
 */

export const FORMAT = 'wetechcare-backup';
export const VERSION = 1;

/** How PostgreSQL writes values, whatever the settings of the server, so that it reads them again as they were. */
export const TEXT_SETTINGS = [
  `set local timezone to 'UTC'`,
  `set local datestyle to 'ISO, YMD'`,
  `set local intervalstyle to 'iso_8601'`,
  `set local extra_float_digits to 1`,
  `set local bytea_output to 'hex'`,
];

const names = v.array(v.string());

export const headerSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  createdAt: v.string(),
  /** Hashes of the migrations that the database had, in their order. */
  migrations: names,
  /** Columns of each table, without those that PostgreSQL computes. */
  tables: v.record(v.string(), names),
  /** What numbers rows: the last value given, and whether it was given at all. */
  sequences: v.record(v.string(), v.object({ lastValue: v.string(), isCalled: v.boolean() })),
  /** What DATA_DIR/server-key held; null when there was none. */
  serverKey: v.nullable(v.string()),
});
export type BackupHeader = v.InferOutput<typeof headerSchema>;

export const tableLineSchema = v.object({ table: v.string() });
export const endLineSchema = v.object({ rows: v.record(v.string(), v.number()) });

/** A line that is not a row; undefined when it is no JSON. */
export function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Told while rows go by: the table, and how many of its rows are done. */
export type OnProgress = (table: string, rows: number) => void;
