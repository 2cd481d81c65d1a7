// A receiver of sign-ups in memory, for the tests: real answers over real HTTP, at /receiver/<behaviour>-<anything>/…
import { setTimeout as pause } from 'node:timers/promises';

const receivers = new Map();
const left = 3;

/** What became of a sign-up, by what the receiver already knows. */
function answer({ kept, posts, behaviour }, key, text) {
  if (!key) return [400, { reason: 'no-key', message: 'Il manque une clé.' }];
  const known = kept.get(key);
  if (known) return known.text === text ? known.answer : [422, { reason: 'other-body', message: 'Autre contenu.' }];
  const { email, phone, session, took } = JSON.parse(text);
  if (!(took >= 3000)) return [409, { reason: 'unverified', message: 'Trop vite.' }];
  if (email === 'refusee@exemple.fr')
    return [400, { reason: 'invalid', message: 'À revoir.', faults: [{ field: 'email', message: 'Cette adresse n’existe pas.' }] }];
  if (behaviour === 'full') return [409, { reason: 'full', message: 'Complet.' }];
  const same = (one) => one.session === session && (one.email ?? one.phone) === (email ?? phone);
  if (posts.some(same)) return [409, { reason: 'already', message: 'Déjà fait.' }];
  posts.push({ session, email, phone });
  const secret = `S${posts.length}`;
  const made = [201, { status: 'seated', reference: `R${posts.length}`, secret }];
  kept.set(key, { text, answer: made, secret });
  return made;
}

/**
 * `ok` seats whoever comes. `full` seats nobody. `lost` seats, and then breaks the line the first time. `busy` first answers 503.
 * `slow` takes its time. `GET …/log` tells how many are seated, and how often anything was posted.
 */
export async function serveReceiver(context, next) {
  const [, name, action] = /^\/receiver\/([\w-]+)\/(\w+)$/.exec(new URL(context.url, 'http://localhost').pathname) ?? [];
  if (!name) return next();
  if (!receivers.has(name)) receivers.set(name, { behaviour: name.split('-')[0], posts: [], kept: new Map(), asked: 0 });
  const receiver = receivers.get(name);
  context.set('cache-control', 'no-store');
  const say = (status, body) => Object.assign(context, { status, body });
  if (action === 'log') return say(200, { seated: receiver.posts.length, asked: receiver.asked });
  if (action === 'sessions') {
    const state = receiver.behaviour === 'full' ? 'full' : 'open';
    return say(200, { sessions: [{ id: 'janvier', capacity: 20, left: state === 'full' ? 0 : left, state }] });
  }
  let text = '';
  for await (const chunk of context.req) text += chunk;
  if (action === 'cancellations') {
    const { reference, secret } = JSON.parse(text);
    const isKnown = [...receiver.kept.values()].some(({ answer: [, made] }) => made.reference === reference && made.secret === secret);
    return isKnown ? say(200, { status: 'cancelled' }) : say(404, { reason: 'unknown', message: 'Inconnue.' });
  }
  receiver.asked++;
  if (receiver.behaviour === 'slow') await pause(300);
  if (receiver.behaviour === 'busy' && receiver.asked === 1) return say(503, { message: 'Un instant.' });
  const [status, body] = answer(receiver, context.get('idempotency-key'), text);
  if (receiver.behaviour === 'lost' && receiver.asked === 1) {
    Object.assign(context, { status: 200, respond: false });
    return context.req.socket.destroy();
  }
  return say(status, body);
}
