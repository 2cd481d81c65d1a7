import { createHash, timingSafeEqual } from 'node:crypto';
import basicAuth from '@fastify/basic-auth';
import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from './config.ts';
import { toCsv } from './csv.ts';
import type { Limits } from './limits.ts';
import { listing, titleOf } from './listing.ts';
import { attendancePage, messagePage, pathOf, sessionPage, sessionsPage, style } from './pages.ts';
import type { People } from './people.ts';
import type { Counted } from './sessions.ts';

export interface OrganiserOptions {
  people: People;
  config: () => Config;
  clock: () => number;
  user: string;
  password: string;
  limits: Limits;
  /** Called when somebody may have got a place. */
  onChange: () => void;
}

const headers = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  // « no-referrer » would send forms with the origin null.
  'referrer-policy': 'same-origin',
};

class Denied extends Error {
  readonly statusCode: number;
  constructor(status: number, message: string) {
    super(message);
    this.statusCode = status;
  }
}

/** The pages of who runs the workshops, under /organisation. */
export async function organiser(app: FastifyInstance, { people, config, clock, user, password, limits, onChange }: OrganiserOptions) {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    if (!isPrivate(request)) throw new Denied(403, 'Ces pages ne s’ouvrent que par une connexion chiffrée (https).');
    if (request.method === 'POST' && !isOwn(request))
      throw new Denied(403, 'Cette demande ne vient pas de ces pages. Ouvrez-les, puis recommencez.');
  });
  await app.register(basicAuth, {
    authenticate: { realm: 'Inscriptions' },
    async validate(givenUser, givenPassword) {
      const right = [same(givenUser, user), same(givenPassword, password)];
      if (right.includes(false)) throw new Denied(401, 'Nom d’utilisateur ou mot de passe incorrect.');
    },
  });
  // In this order: guesses are counted too.
  app.addHook('onRequest', app.rateLimit(limits.organiser));
  app.addHook('onRequest', app.basicAuth);
  app.removeAllContentTypeParsers();
  await app.register(formbody, { bodyLimit: 1024 });
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ error: error.name }, 'organisation : incident');
    const text = error instanceof Denied ? error.message : (texts[status] ?? 'La demande n’a pas pu être traitée. Réessayez.');
    return show(reply.code(status), messagePage('Demande refusée', text));
  });
  const routes = { schema: { hide: true } };

  async function sessionOf({ params }: FastifyRequest): Promise<Counted> {
    const session = await people.session((params as { id: string }).id);
    if (!session) throw new Denied(404, 'Cette séance n’existe pas.');
    return session;
  }
  const personOf = ({ params }: FastifyRequest): number => {
    const { id } = params as { id: string };
    // A number that the database's own can hold.
    return /^\d{1,9}$/.test(id) ? Number(id) : 0;
  };

  app.get('/', routes, async (_, reply) => show(reply, sessionsPage(await people.sessions(), clock())));
  app.get('/style.css', routes, (_, reply) => reply.type('text/css; charset=utf-8').send(style));
  app.get('/seances/:id', routes, async (request, reply) => {
    const session = await sessionOf(request);
    const list = await people.people(session.id);
    return show(reply, sessionPage(session, list, listing(session, list, config().ask), clock()));
  });
  app.get('/seances/:id/emargement', routes, async (request, reply) => {
    const session = await sessionOf(request);
    return show(reply, attendancePage(session, await people.people(session.id)));
  });
  app.get('/seances/:id/inscriptions.csv', routes, async (request, reply) => {
    const session = await sessionOf(request);
    const { header, rows } = listing(session, await people.people(session.id), config().ask);
    const title = toCsv(
      ['Atelier', ...header],
      rows.map((row) => [titleOf(session), ...row]),
    );
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="inscriptions-${session.id}.csv"`)
      .send(title);
  });
  for (const [verb, closed] of [
    ['fermer', true],
    ['rouvrir', false],
  ] as const)
    app.post(`/seances/:id/${verb}`, routes, async (request, reply) => {
      const session = await sessionOf(request);
      await people.setClosed(session.id, closed);
      return reply.redirect(pathOf(session), 303);
    });
  for (const [verb, act] of [
    ['supprimer', people.remove],
    ['prevenue', people.told],
  ] as const)
    app.post(`/personnes/:id/${verb}`, routes, async (request, reply) => {
      const session = await act(personOf(request));
      if (session === undefined) throw new Denied(404, 'Cette personne n’est plus inscrite.');
      onChange();
      return reply.redirect(pathOf({ id: session }), 303);
    });
}

const texts: Record<number, string> = {
  401: 'Il faut un nom d’utilisateur et un mot de passe.',
  413: 'Le formulaire est trop long.',
  415: 'Le formulaire n’a pas pu être lu.',
  429: 'Trop de demandes. Patientez avant de réessayer.',
  503: 'Le service redémarre. Réessayez dans une minute.',
};

const show = (reply: FastifyReply, html: string) => reply.type('text/html; charset=utf-8').send(html);

/** Over TLS, as a proxy that is trusted says, or from this machine. */
const isPrivate = ({ protocol, ip }: FastifyRequest) => protocol === 'https' || /^(::ffff:)?127\.|^::1$/.test(ip);

/** A form of these pages says their own origin; one of another site's says another, or none. */
function isOwn({ headers: { origin }, host }: FastifyRequest): boolean {
  return !!origin && URL.canParse(origin) && new URL(origin).host === host;
}

function same(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
