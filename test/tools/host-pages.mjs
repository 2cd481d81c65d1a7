// The demo's host pages as they are built, with an ear in each: what it hears is what a visitor's browser complained of.
import { readdirSync, readFileSync } from 'node:fs';
import { serve } from './serve.mjs';

/** First in the page: violations, errors, what the console says, and every request that somebody else's server would get. */
const ear = `window.heard = [];
  document.addEventListener('securitypolicyviolation', (e) => heard.push('violation ' + e.effectiveDirective + ' ' + e.blockedURI));
  addEventListener('error', (e) => heard.push('error ' + (e.message ?? e.target.src ?? e.target.href)), true);
  addEventListener('unhandledrejection', (e) => heard.push('rejection ' + e.reason));
  for (const level of ['warn', 'error']) {
    const said = console[level];
    console[level] = (...words) => { heard.push(words.join(' ')); said.apply(console, words); };
  }`;

/** What only a header can do, and frames of origin null need. */
const policies = { csp: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:" };
const trusted = "; require-trusted-types-for 'script'; trusted-types balise";

const read = (path) => readFileSync(`site/${path}`, 'utf8');
const listen = (html, extra = '') => html.replace('<head>', `<head><script src="/ear.js"></script>${extra}`);
const script = (body) => () => ({ type: 'text/javascript', body });

export const hostNames = readdirSync('site/hosts')
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

/** Serves the whole demo; `/hosts/x.html` has the ear, `/planted.html` is the strict page with something that it forbids. */
export function serveHosts(pages = {}) {
  const page = (name) => {
    const headers = policies[name] && { 'content-security-policy': policies[name] + trusted };
    return () => ({ type: 'text/html; charset=utf-8', body: listen(read(`hosts/${name}.html`)), headers });
  };
  const planted = () => ({
    type: 'text/html; charset=utf-8',
    // its addresses are relative to the folder
    body: listen(read('hosts/csp.html'), '<base href="/hosts/"><script defer src="/plant.js"></script><style>body { color: red }</style>'),
    headers: { 'content-security-policy': policies.csp + trusted },
  });
  return serve({
    folders: { '/': 'site' },
    headers: { 'access-control-allow-origin': '*' },
    pages: {
      '/ear.js': script(ear),
      '/plant.js': script('document.body.innerHTML = "<b>x</b>"'),
      '/planted.html': planted,
      '/api/sessions': () => ({ type: 'application/json', body: '{"sessions":[]}' }),
      ...Object.fromEntries(hostNames.map((name) => [`/hosts/${name}.html`, page(name)])),
      ...pages,
    },
  });
}

/** Runs in a page: true once its quiz can be started and its 3018 shows. */
export function isReady() {
  const root = document.querySelector('balise-quiz')?.shadowRoot;
  const banner = document.querySelector('balise-3018');
  return !!root?.querySelector('.start') && (!banner || banner.shadowRoot.textContent.includes('3018'));
}

/** Runs in a page: starts the quiz, answers its first question, and says what stands there. */
export async function answerOnce() {
  const quiz = document.querySelector('balise-quiz');
  const root = quiz.shadowRoot;
  root.querySelector('.actions button').click();
  await quiz.updateComplete;
  const question = root.querySelector('legend').textContent.trim();
  root.querySelector('fieldset input').click();
  await quiz.updateComplete;
  root.querySelector('.actions .onward, .actions .button').click();
  await quiz.updateComplete;
  return { question, text: root.querySelector('.base').innerText };
}
