import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, PostgresDialect, SqliteDialect, type Generated, type SqliteDatabase } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { migrations, type Kind } from './migrations/index.ts';

interface SessionTable {
  id: string;
  details: string;
  capacity: number;
  waiting: number;
  begins: number;
  ends: number;
  /** In the config, or only kept for those who signed up. */
  listed: number;
  /** By the organiser. */
  closed: Generated<number>;
}

interface SignupTable {
  id: Generated<number>;
  session: string;
  status: 'seated' | 'waiting' | 'cancelled';
  reference: string;
  secret_hash: string;
  created: number;
  promoted: number | null;
  /** From when somebody who got a place from the waiting list is to be told; null once told. */
  tell_at: number | null;
  name: string;
  email: string | null;
  phone: string | null;
  email_hash: string | null;
  phone_hash: string | null;
  children: number | null;
  age: string | null;
  arrangements: string;
  answers: string;
  contact_me: number;
}

interface IdempotencyTable {
  key_hash: string;
  body_hash: string;
  answer: string;
  created: number;
  signup: number;
}

export interface Tables {
  sessions: SessionTable;
  signups: SignupTable;
  idempotency: IdempotencyTable;
}
export type Db = Kysely<Tables>;
export interface Database {
  db: Db;
  kind: Kind;
}

export interface Where {
  databaseUrl?: string | undefined;
  file?: string | undefined;
  /** A connection broke: the pool opens another one. */
  onLost?: (error: Error) => void;
}

/** Opens PostgreSQL if there is an address, else the SQLite file, and brings its tables up to date. */
export async function openDatabase({ databaseUrl, file = ':memory:', onLost }: Where): Promise<Database> {
  const kind: Kind = databaseUrl ? 'postgres' : 'sqlite';
  const dialect = databaseUrl
    ? new PostgresDialect({ pool: postgres(databaseUrl, onLost) })
    : new SqliteDialect({ database: nodeSqlite(file) });
  const db = new Kysely<Tables>({ dialect });
  const { error } = await new Migrator({ db, provider: migrations(kind) }).migrateToLatest();
  if (!error) return { db, kind };
  await db.destroy();
  const { code, message } = error as { code?: string; message?: string };
  throw new Error(`La base de données ne peut pas être ouverte : ${message || code || 'erreur inconnue'}.`, { cause: error });
}

function postgres(connectionString: string, onLost: Where['onLost']): pg.Pool {
  const types = new pg.TypeOverrides();
  // Counts and milliseconds are far below the 53 bits of a number.
  types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({
    connectionString,
    types,
    max: 10,
    // Under a rush, late is better than refused; proxies give up at 60 s.
    connectionTimeoutMillis: 30_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 10_000,
  });
  // A connection may break while it is idle, or between two statements of a transaction: unheard, either would end the process.
  const lost = (error: Error) => onLost?.(error);
  pool.on('error', lost).on('connect', (client) => client.on('error', lost));
  return pool;
}

/**
 * Kysely speaks to better-sqlite3, which is compiled at its installation. Node's own SQLite differs in three ways: parameters are
 * spread, whether a statement returns rows is asked of its columns, and it opens no transaction by itself.
 */
function nodeSqlite(file: string): SqliteDatabase {
  const database = new DatabaseSync(file, { timeout: 5000 });
  // A commit is on the disk before it is acknowledged; what is deleted is overwritten.
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON']) database.exec(`PRAGMA ${pragma}`);
  return {
    close: () => database.close(),
    prepare(sql) {
      // A transaction takes the write lock as it begins: nothing that it has read can change before it writes.
      const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
      const spread = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...spread(parameters)),
        run: (parameters) => statement.run(...spread(parameters)),
        iterate: (parameters) => statement.iterate(...spread(parameters)),
      };
    },
  };
}

/** A row that another transaction wrote in between: what was read before is no longer so. */
export function isConflict(error: unknown): boolean {
  const { code, errcode } = error as { code?: string; errcode?: number };
  return code === '23505' || code === '40001' || code === '40P01' || errcode === 2067 || errcode === 1555;
}

/** The database cannot be reached, or is going away. */
export function isUnreachable(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return (
    /^(08|53|57)/.test(code) ||
    /^(ECONN|ETIMEDOUT|EPIPE|ENOTFOUND)/.test(code) ||
    /timeout exceeded when trying|connection (terminated|error)|not queryable/i.test(message)
  );
}
