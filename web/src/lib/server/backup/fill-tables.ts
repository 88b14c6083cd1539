import fc from 'fast-check';
import { sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { quoted, readTables, rowsOf, type Column, type Executor, type Table } from './catalogue.ts';

/*
 * Fills every table of the catalogue with rows that its rules allow, for the test of backups: a table that is new tomorrow is
 * filled too. What a check lets through is found among the literals of its definition.
 */

const ROWS_PER_TABLE = 15;
const NULL_ONE_TIME_IN = 4;

interface Rules {
  nullable: Set<string>;
  /** Literals of the checks that speak of a column. */
  allowed: Map<string, string[]>;
  /** Columns that must be those of a row of another table. */
  references: { columns: string[]; table: string; targets: string[] }[];
}

/** Texts that a careless format would break: quotes, ends of lines of all kinds, backslashes, emptiness, the word null. */
const awkwardText = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
  fc.constantFrom(
    '',
    'null',
    '\\N',
    '{}',
    '"',
    "'",
    '\n',
    '\r\n',
    '\u2028',
    '\u2029',
    '[1]\n[2]',
    '\\u0000',
    '🐘é',
  ),
  fc.uuid(),
);

/** A value of each type, as text. */
const values: Record<string, fc.Arbitrary<string>> = {
  uuid: fc.uuid(),
  text: awkwardText,
  'character varying': awkwardText,
  boolean: fc.boolean().map(String),
  smallint: fc.integer({ min: -32768, max: 32767 }).map(String),
  integer: fc.integer().map(String),
  bigint: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
  'double precision': fc.double().map((value) => String(value)),
  real: fc.float().map((value) => String(value)),
  numeric: fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }).map((value) => `${value}.${value & 0xffn}`),
  date: fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') })
    .map((date) => date.toISOString().slice(0, 10)),
  'timestamp with time zone': fc
    .tuple(
      fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') }),
      fc.integer({ min: 0, max: 999 }),
    )
    .map(([date, micro]) => `${date.toISOString().slice(0, -1)}${String(micro).padStart(3, '0')}Z`),
  jsonb: fc
    .jsonValue()
    .map((value) => JSON.stringify(value).replaceAll('\\u0000', ''))
    .filter((text) => !/\\ud[89a-f]/i.test(text)),
  bytea: fc.uint8Array().map((bytes) => `\\x${Buffer.from(bytes).toString('hex')}`),
  'text[]': fc
    .array(fc.constantFrom('a', 'b c', 'd"e'))
    .map((items) => `{${items.map((item) => JSON.stringify(item)).join(',')}}`),
};

/**
 * @param seed of the random values
 * @returns how many rows each table has now; a row that breaks a rule is left out
 * @throws when a type is unknown here
 */
export async function fillTables({ orm }: Database, seed: number): Promise<Map<string, number>> {
  const filled = new Map<string, number>();
  for (const [table, rules] of inOrderOfReference(await readAllRules(orm)))
    filled.set(table.name, await fillTable(orm, table, rules, seed));
  return filled;
}

async function readAllRules(executor: Executor): Promise<[Table, Rules][]> {
  const all: [Table, Rules][] = [];
  for (const table of await readTables(executor)) all.push([table, await readRules(executor, table)]);
  return all;
}

/** Tables that others refer to come first; of tables that refer to each other, one comes before the other all the same. */
function inOrderOfReference(waiting: [Table, Rules][]): [Table, Rules][] {
  if (waiting.length === 0) return [];
  const isWaiting = (name: string, but: Table) =>
    name !== but.name && waiting.some(([{ name: one }]) => one === name);
  const free = waiting.findIndex(
    ([table, { references }]) => !references.some((needed) => isWaiting(needed.table, table)),
  );
  const next = waiting[Math.max(free, 0)]!;
  return [next, ...inOrderOfReference(waiting.filter((other) => other !== next))];
}

async function readRules(executor: Executor, { name }: Table): Promise<Rules> {
  const nullable = await rowsOf<{ column: string }>(
    executor,
    sql`select attname as column from pg_attribute
      where attrelid = ${quoted(name)}::regclass and attnum > 0 and not attisdropped and not attnotnull`,
  );
  const checks = await rowsOf<{ columns: string[]; definition: string }>(
    executor,
    sql`select pg_get_constraintdef(k.oid) as definition,
        (select json_agg(attname) from pg_attribute where attrelid = k.conrelid and attnum = any(k.conkey)) as columns
      from pg_constraint k where k.contype = 'c' and k.conrelid = ${quoted(name)}::regclass`,
  );
  const references = await rowsOf<Rules['references'][number]>(
    executor,
    sql`select k.confrelid::regclass::text as table,
        (select json_agg(attname order by i) from unnest(k.conkey) with ordinality u(n, i)
          join pg_attribute on attrelid = k.conrelid and attnum = n) as columns,
        (select json_agg(attname order by i) from unnest(k.confkey) with ordinality u(n, i)
          join pg_attribute on attrelid = k.confrelid and attnum = n) as targets
      from pg_constraint k where k.contype = 'f' and k.conparentid = 0 and k.conrelid = ${quoted(name)}::regclass`,
  );
  const allowed = new Map<string, string[]>();
  for (const { columns, definition } of checks) {
    const literals = [...definition.matchAll(/'((?:[^']|'')*)'|\b(\d+)\b/g)].map(
      ([, text, number]) => text?.replaceAll("''", "'") ?? number!,
    );
    for (const column of columns ?? []) allowed.set(column, literals);
  }
  return { nullable: new Set(nullable.map(({ column }) => column)), allowed, references };
}

async function fillTable(orm: Database['orm'], table: Table, rules: Rules, seed: number): Promise<number> {
  const generated = fc.sample(fc.tuple(...table.columns.map((column) => valueOf(column, rules))), {
    numRuns: ROWS_PER_TABLE,
    seed,
  });
  const pick = fc.sample(fc.nat(), { numRuns: ROWS_PER_TABLE * 10, seed });
  let rows = 0;
  for (const values of generated) {
    const row = Object.fromEntries(table.columns.map(({ name }, index) => [name, values[index] ?? null]));
    for (const { columns, table: target, targets } of rules.references) {
      const named = targets.map((name) => `${quoted(name)}::text`).join(', ');
      const known = await rowsOf<{ row: (string | null)[] }>(
        orm,
        `select to_json(array[${named}]) as row from ${target} order by array[${named}] collate "C"`,
      );
      const chosen = known.length > 0 ? known[pick.pop()! % known.length]!.row : [];
      for (const [index, column] of columns.entries())
        if (row[column] !== null) row[column] = chosen[index] ?? null;
    }
    if (await insertRow(orm, table, row)) rows += 1;
  }
  return rows;
}

function valueOf({ name, type }: Column, { nullable, allowed }: Rules): fc.Arbitrary<string | null> {
  const literals = allowed.get(name);
  const ofType = values[type.replace(/\(.*\)/, '')];
  if (!ofType) throw new Error(`fill-tables.ts does not know the type ${type}`);
  const value = literals && literals.length > 0 ? fc.constantFrom(...literals) : ofType;
  return nullable.has(name) ? fc.option(value, { freq: NULL_ONE_TIME_IN }) : value;
}

/** @returns false when a rule of the table forbids the row */
async function insertRow(
  orm: Database['orm'],
  table: Table,
  row: Record<string, string | null>,
): Promise<boolean> {
  const names = table.columns.map(({ name }) => quoted(name)).join(', ');
  const read = table.columns.map(({ name, type }) => sql`${row[name]}::text::${sql.raw(type)}`);
  const insertion = sql`insert into ${sql.raw(`${quoted(table.name)} (${names})`)} overriding system value
    values (${sql.join(read, sql`, `)})`;
  return orm.execute(insertion).then(
    () => true,
    () => false,
  );
}
