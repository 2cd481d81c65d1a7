import cors from '@fastify/cors';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { check } from './check.ts';
import type { Config } from './config.ts';
import type { Limits } from './limits.ts';
import { Problem, type Fault } from './problem.ts';
import { listSessions, postCancellation, postSignup } from './schemas.ts';
import { countedSessions, leftOf, stateOf } from './sessions.ts';
import type { Outcome, Refusal, Request } from './signups.ts';
import { signupsOf } from './signups.ts';
import type { Database } from './database.ts';
import { faultOf, unreadable } from './words.ts';

export interface ApiOptions {
  database: Database;
  signups: ReturnType<typeof signupsOf>;
  config: () => Config;
  clock: () => number;
  origins: string[];
  limits: Limits;
  /** Called once a sign-up or a cancellation is on the disk. */
  onSignup: (request: Request, outcome: Outcome) => void;
  onCancel: () => void;
}

const statuses: Record<Refusal, number> = {
  'no-session': 404,
  'other-body': 422,
  'in-flight': 409,
  closed: 409,
  already: 409,
  full: 409,
  unverified: 409,
};

/** What the widget asks, under /api. */
export async function api(app: FastifyInstance, { database, signups, config, clock, origins, limits, onSignup, onCancel }: ApiOptions) {
  // Before CORS, so that a page from elsewhere is told by a status too. A browser says its origin whenever it posts: what does not is
  // no page of the town's.
  app.addHook('onRequest', async ({ headers: { origin }, method }) => {
    if (origin ? !origins.includes(origin) : method === 'POST') throw new Problem(403, 'origin');
  });
  await app.register(cors, {
    origin: origins,
    methods: ['GET', 'POST'],
    allowedHeaders: ['Content-Type', 'Idempotency-Key'],
    exposedHeaders: ['Idempotent-Replay', 'Retry-After'],
    maxAge: 600,
  });
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'));

  app.get('/sessions', { schema: listSessions, config: { rateLimit: limits.reads } }, async () => {
    const now = clock();
    const sessions = (await countedSessions(database.db)).filter(({ listed }) => listed);
    return {
      sessions: sessions.map((session) => ({
        id: session.id,
        capacity: session.capacity,
        left: leftOf(session),
        state: stateOf(session, now),
      })),
    };
  });

  app.post<{ Body: Request; Headers: { 'idempotency-key': string } }>(
    '/signups',
    {
      schema: postSignup,
      config: { rateLimit: limits.signups },
      preValidation: async ({ headers }) => {
        if (!/^[A-Za-z0-9_-]{8,100}$/.test(String(headers['idempotency-key'] ?? ''))) throw new Problem(400, 'no-key', []);
      },
    },
    async ({ body, headers }, reply) => {
      const faults = check(body, config().ask);
      if (faults.length) throw new Problem(400, 'invalid', faults);
      const outcome = await signups.signUp(headers['idempotency-key'], body);
      if ('refusal' in outcome) return refuse(outcome.refusal, reply);
      onSignup(body, outcome);
      if (outcome.replayed) reply.header('idempotent-replay', 'true');
      return reply.code(201).send(outcome.answer);
    },
  );

  app.post<{ Body: { reference: string; secret: string } }>(
    '/cancellations',
    { schema: postCancellation, config: { rateLimit: limits.cancellations } },
    async ({ body: { reference, secret } }) => {
      const cancelled = await signups.cancel(reference, secret);
      if (!cancelled) throw new Problem(404, 'unknown');
      onCancel();
      return { status: 'cancelled', session: cancelled.session };
    },
  );

  app.get('/openapi.json', { schema: { hide: true }, config: { rateLimit: limits.reads } }, () => app.swagger());
}

function refuse(refusal: Refusal, reply: FastifyReply): never {
  if (refusal === 'in-flight') reply.header('retry-after', '1');
  throw new Problem(statuses[refusal], refusal);
}

/** Ajv's faults as one sentence for each field. */
export function faultsOf({ validation = [] }: Pick<FastifyError, 'validation'>): Fault[] {
  const faults = new Map<string, string>();
  for (const { keyword, instancePath, schemaPath, params } of validation) {
    if (keyword === 'anyOf') continue;
    const parent = instancePath.slice(1).replaceAll('/', '.');
    const { missingProperty, additionalProperty } = params as { missingProperty?: string; additionalProperty?: string };
    // Of e-mail and phone, one is enough: the pair makes one fault.
    const last = schemaPath.includes('/anyOf/') ? 'email' : (missingProperty ?? additionalProperty);
    const field = [parent, last].filter(Boolean).join('.');
    if (!faults.has(field)) faults.set(field, field ? faultOf(field, keyword) : unreadable);
  }
  return [...faults].map(([field, message]) => ({ field: field.replace(/^arrangements\..*/, 'arrangements'), message }));
}
