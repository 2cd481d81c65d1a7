import type { AddressInfo } from 'node:net';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import { sql } from 'kysely';
import Fastify, { LogController, type FastifyError, type FastifyServerOptions } from 'fastify';
import { api, faultsOf } from './api.ts';
import { readConfig, type Config, type ConfigSource } from './config.ts';
import { isUnreachable, openDatabase } from './database.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { mailerOf, type MailOptions } from './mail.ts';
import { organiser } from './organiser.ts';
import { peopleOf } from './people.ts';
import { Problem } from './problem.ts';
import { purge } from './purge.ts';
import { getHealth } from './schemas.ts';
import { renewSessions } from './sessions.ts';
import { signupsOf } from './signups.ts';
import { hour, minute } from './time.ts';
import { unreadable } from './words.ts';

export interface Options {
  config: ConfigSource;
  /** PostgreSQL; without it, the SQLite file. */
  databaseUrl?: string | undefined;
  file?: string | undefined;
  host?: string | undefined;
  port?: number | undefined;
  /** The pages that may sign up: `https://www.exemple.fr`. */
  origins: string[];
  organiser?: { user: string; password: string } | undefined;
  mail?: MailOptions | undefined;
  /** Addresses of the proxies whose word is taken for who asks, and how. */
  trustProxy?: string[] | undefined;
  retentionDays?: number | undefined;
  limits?: Partial<Limits> | undefined;
  clock?: (() => number) | undefined;
  /** How long it still answers « stopping » before it closes, so that whoever waits is told. */
  drain?: number | undefined;
  /** Who is not answered so long after that is cut: a service manager would not wait much longer. */
  grace?: number | undefined;
  /** Where the log goes; nowhere if false. */
  log?: { write: (line: string) => void } | false | undefined;
}

/** Starts the receiver, and says where it listens and how to stop it. */
export async function start(options: Options) {
  const { clock = Date.now, host = '127.0.0.1', port = 0, drain = 500, grace = 10_000, origins } = options;
  const limits = { ...defaultLimits, ...options.limits };
  let config = await readConfig(options.config);
  let stopping = false;

  const app = Fastify(settings(options));
  const database = await openDatabase({ ...options, onLost: (error) => app.log.warn(named(error), 'base : connexion perdue') });
  const signups = signupsOf(database, clock);
  const people = peopleOf(database, clock);
  const mailer = options.mail && mailerOf(database, options.mail, clock);

  /** Work that nobody waits for: it is finished before the database closes, and a fault in it is only logged. */
  const pending = new Set<Promise<void>>();
  function aside(what: string, work: () => Promise<unknown>): void {
    const done = work()
      .then(() => undefined)
      .catch((error: unknown) => app.log.error(named(error), what))
      .finally(() => pending.delete(done));
    pending.add(done);
  }
  async function tell(): Promise<void> {
    const done = await mailer?.tell();
    if (done?.sent || done?.failed) app.log.info(done, 'messages : places libérées');
  }

  async function reload(): Promise<void> {
    const next = await readConfig(options.config);
    await renewSessions(database, next, clock());
    config = next;
    app.log.info({ sessions: next.workshops.flatMap(({ sessions }) => sessions).length }, 'configuration lue');
    await tell();
  }
  async function purgeNow() {
    const counts = await purge(database, options.retentionDays ?? config.privacy.retentionDays, clock());
    if (counts.signups || counts.keys) app.log.info(counts, 'purge');
    return counts;
  }

  app.addHook('onRequest', async () => {
    if (stopping) throw new Problem(503, 'stopping');
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'inconnue';
    request.log.info({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'demande');
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.status >= 500 && problem.reason !== 'stopping') request.log.error(named(error), 'incident');
    if (problem.status === 503) reply.header('retry-after', '5');
    return reply.code(problem.status).type('application/json; charset=utf-8').send(problem.toJSON());
  });
  app.setNotFoundHandler(() => {
    throw new Problem(404, 'not-found');
  });
  app.removeContentTypeParser('text/plain');
  await app.register(rateLimit, { global: false, cache: 20_000 });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Balise receiver', version: '1', description: 'Receives the workshop sign-ups of <balise-signup>.' },
    },
  });
  app.get('/health', { schema: getHealth }, async () => {
    await sql`select 1`.execute(database.db);
    return { status: 'ok' };
  });
  await app.register(api, {
    prefix: '/api',
    database,
    signups,
    config: (): Config => config,
    clock,
    origins,
    limits,
    onSignup(request, outcome) {
      if (mailer && 'answer' in outcome && !outcome.replayed) aside('message non envoyé', () => mailer.confirm(request, outcome.answer));
    },
    onCancel: () => aside('messages non envoyés', tell),
  });
  if (options.organiser)
    await app.register(organiser, {
      prefix: '/organisation',
      people,
      config: (): Config => config,
      clock,
      limits,
      ...options.organiser,
      onChange: () => aside('messages non envoyés', tell),
    });

  try {
    await reload();
    await purgeNow();
    // Room for a whole school that connects in the same second.
    await app.listen({ host, port, backlog: 4096 });
  } catch (error) {
    await database.db.destroy();
    throw error;
  }
  const each = (period: number, what: string, work: () => Promise<unknown>) => setInterval(() => aside(what, work), period).unref();
  const timers = [
    each(hour, 'purge impossible', purgeNow),
    each(minute, 'messages non envoyés', tell),
    // Dates that are worked out move on with the days.
    ...(typeof options.config === 'function' ? [each(hour, 'configuration illisible', reload)] : []),
  ];

  /** Whoever was asking gets an answer; new requests are told to come back. */
  async function stop(): Promise<void> {
    if (stopping) return;
    stopping = true;
    timers.forEach(clearInterval);
    await new Promise((resolve) => setTimeout(resolve, drain));
    // A connection that is kept open after its answer, or that never asked, would hold the process for a minute.
    const sweep = setInterval(() => app.server.closeIdleConnections(), 100);
    const cut = setTimeout(() => app.server.closeAllConnections(), grace);
    await app.close();
    clearInterval(sweep);
    clearTimeout(cut);
    while (pending.size) await Promise.all(pending);
    mailer?.close();
    await database.db.destroy();
  }

  const { port: listening } = app.server.address() as AddressInfo;
  return { app, url: `http://${host.includes(':') ? `[${host}]` : host}:${listening}`, reload, purge: purgeNow, tell, stop };
}

/** Requests are logged by their route: no address, no parameter, no body. */
function settings({ log, trustProxy = [] }: Options): FastifyServerOptions {
  const options = { level: 'info', base: undefined, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  return {
    logger: log === false ? false : { ...options, ...(log && { stream: log }) },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy,
    bodyLimit: 16 * 1024,
    requestTimeout: 15_000,
    return503OnClosing: false,
    ajv: { customOptions: { allErrors: true, removeAdditional: false, coerceTypes: false, useDefaults: false } },
  };
}

function problemOf(error: FastifyError | Problem): Problem {
  if (error instanceof Problem) return error;
  if (error.validation) return new Problem(400, 'invalid', faultsOf(error));
  if (error.statusCode === 413) return new Problem(413, 'too-large');
  if (error.statusCode === 415) return new Problem(415, 'media-type');
  if (error.statusCode === 429) return new Problem(429, 'too-many');
  if (error.statusCode && error.statusCode < 500) return new Problem(400, 'invalid', [{ field: '', message: unreadable }]);
  return isUnreachable(error) ? new Problem(503, 'unavailable') : new Problem(500, 'internal');
}

/** What the log may say of an error: where, never its message, which may quote what somebody wrote. */
function named(error: unknown) {
  const { name, code, errcode, stack = '' } = error as Error & { code?: string; errcode?: number };
  return { error: name, code, errcode, at: stack.match(/^\s+at .*$/gm)?.slice(0, 8) };
}
