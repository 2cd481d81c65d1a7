import type { Selectable, Transaction } from 'kysely';
import type { Config, Details, Planned } from './config.ts';
import { sessionsOf } from './config.ts';
import type { Database, Db, Tables } from './database.ts';

export type SessionRow = Selectable<Tables['sessions']>;
export type Trx = Transaction<Tables>;
export type State = 'open' | 'waiting' | 'full' | 'closed';

/** A session with who has a place and who waits. */
export interface Counted extends SessionRow {
  seated: number;
  queued: number;
}

export const detailsOf = (session: SessionRow) => JSON.parse(session.details) as Details;
export const isClosed = ({ closed, begins }: SessionRow, now: number) => !!closed || now >= begins;
export const leftOf = ({ capacity, seated }: Counted) => Math.max(0, capacity - seated);

export function stateOf(session: Counted, now: number): State {
  if (isClosed(session, now)) return 'closed';
  if (leftOf(session)) return 'open';
  return session.queued < session.waiting ? 'waiting' : 'full';
}

/** The sessions of the config, written or renewed; the others stay for those who signed up, unlisted. */
export async function renewSessions({ db, kind }: Database, config: Config, now: number): Promise<void> {
  // Always in one order, so that two servers that start together do not wait for each other.
  const planned = sessionsOf(config).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  await db.transaction().execute(async (trx) => {
    await trx.updateTable('sessions').set({ listed: 0 }).execute();
    for (const session of planned) {
      const row = rowOf(session);
      await trx
        .insertInto('sessions')
        .values({ id: session.id, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
      // A larger room is for those who wait first.
      await promote(trx, (await lockSession({ kind }, trx, session.id))!, now);
    }
  });
}

const rowOf = ({ capacity, waiting, begins, ends, details }: Planned) => ({
  capacity,
  waiting,
  begins,
  ends,
  details: JSON.stringify(details),
  listed: 1,
});

/** A session that nobody else signs up to, or cancels, until the transaction ends. SQLite's transactions are alone as they are. */
export function lockSession({ kind }: Pick<Database, 'kind'>, trx: Trx, id: string): Promise<SessionRow | undefined> {
  const query = trx.selectFrom('sessions').selectAll().where('id', '=', id);
  return (kind === 'postgres' ? query.forUpdate() : query).executeTakeFirst();
}

async function count(trx: Trx, session: string): Promise<{ seated: number; queued: number }> {
  const rows = await trx
    .selectFrom('signups')
    .select(({ fn }) => ['status', fn.countAll<number>().as('rows')])
    .where('session', '=', session)
    .where('status', '<>', 'cancelled')
    .groupBy('status')
    .execute();
  const of = (status: string) => rows.find((row) => row.status === status)?.rows ?? 0;
  return { seated: of('seated'), queued: of('waiting') };
}

/** Gives the free places of a session, which is locked, to those who have waited the longest. */
export async function promote(trx: Trx, session: SessionRow, now: number): Promise<number> {
  if (now >= session.begins) return 0;
  const { seated, queued } = await count(trx, session.id);
  const free = Math.min(queued, session.capacity - seated);
  if (free <= 0) return 0;
  const first = trx
    .selectFrom('signups')
    .select('id')
    .where('session', '=', session.id)
    .where('status', '=', 'waiting')
    .orderBy('id')
    .limit(free);
  await trx.updateTable('signups').set({ status: 'seated', promoted: now, tell_at: now }).where('id', 'in', first).execute();
  return free;
}

/** All the sessions with their counts, in the order of their dates. */
export async function countedSessions(db: Db): Promise<Counted[]> {
  const rows = await db
    .selectFrom('sessions')
    .leftJoin('signups', (join) => join.onRef('signups.session', '=', 'sessions.id').on('signups.status', '<>', 'cancelled'))
    .selectAll('sessions')
    .select(({ fn, eb }) => [
      fn.sum<number | null>(eb.case().when('signups.status', '=', 'seated').then(1).else(0).end()).as('seated'),
      fn.sum<number | null>(eb.case().when('signups.status', '=', 'waiting').then(1).else(0).end()).as('queued'),
    ])
    .groupBy('sessions.id')
    .orderBy('begins')
    .orderBy('sessions.id')
    .execute();
  return rows.map((row) => ({ ...row, seated: Number(row.seated), queued: Number(row.queued) }));
}
