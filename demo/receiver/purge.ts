import { sql } from 'kysely';
import type { Database } from './database.ts';
import { day, hour } from './time.ts';

const keepsKeys = 48 * hour;

/** Deletes who signed up to sessions that ended too long ago, and keys of requests that nobody repeats any more. Says how many. */
export async function purge({ db, kind }: Database, retentionDays: number, now: number): Promise<{ signups: number; keys: number }> {
  const counts = await db.transaction().execute(async (trx) => {
    const keys = await trx
      .deleteFrom('idempotency')
      .where('created', '<', now - keepsKeys)
      .executeTakeFirst();
    const over = trx
      .selectFrom('sessions')
      .select('id')
      .where('ends', '<', now - retentionDays * day);
    const signups = await trx.deleteFrom('signups').where('session', 'in', over).executeTakeFirst();
    return { signups: Number(signups.numDeletedRows), keys: Number(keys.numDeletedRows) };
  });
  // What was deleted is not left behind in the write-ahead log either.
  if (kind === 'sqlite' && (counts.signups || counts.keys)) await sql`pragma wal_checkpoint(truncate)`.execute(db);
  return counts;
}
