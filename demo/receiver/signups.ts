import { sql } from 'kysely';
import { bare, newReference, newSecret, hashSecret, sameSecret } from './codes.ts';
import { cleanEmail, cleanPhone, contactHash, nameKey } from './contacts.ts';
import { isConflict, type Database } from './database.ts';
import { sealerOf } from './seal.ts';
import { isClosed, lockSession, promote, type Trx } from './sessions.ts';

export interface Request {
  session: string;
  name: string;
  email?: string;
  phone?: string;
  children?: number;
  age?: string;
  arrangements?: string[];
  answers?: Record<string, string>;
  contactMe?: boolean;
  trap?: string;
  took?: number;
}
export type Answer =
  { status: 'seated'; reference: string; secret: string } | { status: 'waiting'; position: number; reference: string; secret: string };
export type Refusal = 'in-flight' | 'other-body' | 'no-session' | 'closed' | 'already' | 'full' | 'unverified';
export type Outcome = { answer: Answer; replayed: boolean } | { refusal: Refusal };

/** Nobody reads and fills the form in less. */
const fastest = 3000;

/** Signing up and cancelling: what each answers, whoever asks. */
export function signupsOf(database: Database, clock: () => number) {
  const { db, kind } = database;
  const inFlight = new Set<string>();

  /** A sign-up and the answer to it are written together or not at all. A refusal writes nothing, and binds the key to nothing. */
  async function signUp(key: string, request: Request): Promise<Outcome> {
    if (inFlight.has(key)) return { refusal: 'in-flight' };
    inFlight.add(key);
    try {
      return await again(() => db.transaction().execute((trx) => attempt(trx, key, request)));
    } finally {
      inFlight.delete(key);
    }
  }

  async function attempt(trx: Trx, key: string, request: Request): Promise<Outcome> {
    const sealer = sealerOf(key);
    // Another machine may have the same request in its hands.
    if (kind === 'postgres' && !(await tryLock(trx, sealer.keyHash))) return { refusal: 'in-flight' };
    const { took, ...asked } = request;
    // A repeated request says another time taken, and asks for the same thing.
    const bodyHash = sealer.hash(asked);
    const known = await trx.selectFrom('idempotency').selectAll().where('key_hash', '=', sealer.keyHash).executeTakeFirst();
    if (known)
      return known.body_hash === bodyHash ? { answer: sealer.open(known.answer) as Answer, replayed: true } : { refusal: 'other-body' };

    const session = await lockSession(database, trx, request.session);
    if (!session?.listed) return { refusal: 'no-session' };
    const now = clock();
    if (isClosed(session, now)) return { refusal: 'closed' };
    if (request.trap || (took !== undefined && took < fastest)) return { refusal: 'unverified' };

    const email = request.email === undefined ? undefined : cleanEmail(request.email);
    const phone = request.phone === undefined ? undefined : cleanPhone(request.phone);
    const hashes = { email_hash: contactHash('email', email), phone_hash: contactHash('phone', phone) };
    const { seated, queued, names } = await whoIsAt(trx, session.id, hashes);
    if (names.some((name) => nameKey(name) === nameKey(request.name))) return { refusal: 'already' };
    const isSeated = seated < session.capacity;
    if (!isSeated && queued >= session.waiting) return { refusal: 'full' };
    // After « full », so that a full session tells nothing of who is there.
    if (names.length) return { refusal: 'unverified' };

    const secret = newSecret();
    // One in 700 million: if somebody has it, the transaction begins again with another one.
    const reference = newReference();
    const { id } = await trx
      .insertInto('signups')
      .values({
        session: session.id,
        status: isSeated ? 'seated' : 'waiting',
        reference,
        secret_hash: hashSecret(secret),
        created: now,
        promoted: null,
        tell_at: null,
        name: request.name.trim(),
        email: email ?? null,
        phone: phone ?? null,
        ...hashes,
        children: request.children ?? null,
        age: request.age ?? null,
        arrangements: JSON.stringify(request.arrangements ?? []),
        answers: JSON.stringify(request.answers ?? {}),
        contact_me: request.contactMe ? 1 : 0,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const answer: Answer = isSeated
      ? { status: 'seated', reference, secret }
      : { status: 'waiting', position: queued + 1, reference, secret };
    const row = { key_hash: sealer.keyHash, body_hash: bodyHash, answer: sealer.seal(answer), created: now, signup: id };
    await trx.insertInto('idempotency').values(row).execute();
    return { answer, replayed: false };
  }

  /** The id of the session that was cancelled, now or before; nothing if the reference or the secret is wrong. */
  async function cancel(reference: string, secret: string): Promise<{ session: string; promoted: number } | undefined> {
    return db.transaction().execute(async (trx) => {
      const find = () =>
        trx.selectFrom('signups').select(['id', 'session', 'status', 'secret_hash']).where('reference', '=', spell(reference));
      const found = await find().executeTakeFirst();
      if (!sameSecret(secret, found?.secret_hash) || !found) return undefined;
      const session = (await lockSession(database, trx, found.session))!;
      // Its status is read again, now that nobody else can change it.
      const signup = await find().executeTakeFirst();
      if (!signup) return undefined;
      if (signup.status === 'cancelled') return { session: session.id, promoted: 0 };
      await trx
        .updateTable('signups')
        .set({ status: 'cancelled', tell_at: null, ...nobody })
        .where('id', '=', signup.id)
        .execute();
      return { session: session.id, promoted: await promote(trx, session, clock()) };
    });
  }

  return { signUp, cancel };
}

/** What remains of who cancelled: enough to say so again, and nothing about them. */
const nobody = {
  name: '',
  email: null,
  phone: null,
  email_hash: null,
  phone_hash: null,
  children: null,
  age: null,
  arrangements: '[]',
  answers: '{}',
  contact_me: 0,
};

async function tryLock(trx: Trx, keyHash: string): Promise<boolean> {
  const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${keyHash}, 0)) as got`.execute(trx);
  return !!rows[0]?.got;
}

/** How many are at a session, and who has one of these contacts: in one query, as others wait for the session meanwhile. */
async function whoIsAt(trx: Trx, session: string, { email_hash, phone_hash }: { email_hash: string | null; phone_hash: string | null }) {
  const row = await trx
    .selectFrom('signups')
    .select(({ fn, eb }) => [
      fn.countAll<number>().as('all'),
      fn.count<number>(eb.case().when('status', '=', 'seated').then(1).end()).as('seated'),
      // A contact is there once at most: the index says so.
      fn.max(eb.case().when('email_hash', '=', email_hash).then(eb.ref('name')).end()).as('byEmail'),
      fn.max(eb.case().when('phone_hash', '=', phone_hash).then(eb.ref('name')).end()).as('byPhone'),
    ])
    .where('session', '=', session)
    .where('status', '<>', 'cancelled')
    .executeTakeFirstOrThrow();
  const names = [row.byEmail, row.byPhone].filter((name) => name !== null);
  return { seated: row.seated, queued: row.all - row.seated, names };
}

/** As it was given, however it was typed. */
const spell = (reference: string) => bare(reference).replace(/^(...)/, '$1-');

async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let attempts = 1; ; attempts++)
    try {
      return await work();
    } catch (error) {
      if (attempts === 3 || !isConflict(error)) throw error;
    }
}
