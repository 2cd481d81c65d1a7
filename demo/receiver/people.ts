import type { Selectable } from 'kysely';
import type { Database, Tables } from './database.ts';
import { countedSessions, lockSession, promote, type Counted } from './sessions.ts';

export type Person = Selectable<Tables['signups']>;

/** What the organiser reads and does. */
export function peopleOf(database: Database, clock: () => number) {
  const { db } = database;
  return {
    sessions: () => countedSessions(db),
    async session(id: string): Promise<Counted | undefined> {
      return (await countedSessions(db)).find((session) => session.id === id);
    },
    /** Those with a place, then those who wait, each in the order in which they came. */
    people: (session: string): Promise<Person[]> =>
      db
        .selectFrom('signups')
        .selectAll()
        .where('session', '=', session)
        .where('status', '<>', 'cancelled')
        .orderBy('status')
        .orderBy('id')
        .execute(),
    async setClosed(session: string, closed: boolean): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('sessions')
        .set({ closed: closed ? 1 : 0 })
        .where('id', '=', session)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    /** Leaves no trace of a person, and gives their place to who waits; the id of their session, if they were there. */
    remove: (id: number): Promise<string | undefined> =>
      db.transaction().execute(async (trx) => {
        const found = await trx.selectFrom('signups').select('session').where('id', '=', id).executeTakeFirst();
        if (!found) return undefined;
        const session = (await lockSession(database, trx, found.session))!;
        await trx.deleteFrom('signups').where('id', '=', id).execute();
        await promote(trx, session, clock());
        return session.id;
      }),
    /** The organiser has told somebody that they have a place now; the id of their session. */
    async told(id: number): Promise<string | undefined> {
      const row = await db.updateTable('signups').set({ tell_at: null }).where('id', '=', id).returning('session').executeTakeFirst();
      return row?.session;
    },
  };
}
export type People = ReturnType<typeof peopleOf>;
