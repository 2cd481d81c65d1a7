import type { ConfigError, Fault } from '../../lib/config-error.js';
import { passedOver } from '../../lib/passed-over.js';
import { blocked, type Blocked } from './blocked.js';
import { words as w } from './words.js';

/** One thing that is wrong with an embed, and what to do about it. */
export interface Finding {
  readonly what: string;
  readonly todo: string;
}

/** What can be said of a widget: its fault, what it left out, a version that it kept away, and what the page's policy refused. */
export async function findings(element: Element, error: ConfigError | undefined, warnings: readonly Fault[] = []): Promise<Finding[]> {
  const faults = error ? await ofError(element, error) : warnings.map(ofWarning);
  const src = element.getAttribute('src');
  return [
    ...faults,
    ...ofVersions(element),
    ...ofStyle(element),
    ...ofAccent(element),
    ...blocked(src === null ? [] : [absolute(src)]).map(ofPolicy),
  ];
}

async function ofError(element: Element, error: ConfigError): Promise<Finding[]> {
  const { kind, faults, retryable } = error;
  const all = (todo: (fault: Fault) => string) => faults.map((fault) => ({ what: fault.message, todo: todo(fault) }));
  switch (kind) {
    case 'http':
      return all(({ path, found }) => (/404|410/.test(found) ? w.notFound(absolute(path)) : /40[13]/.test(found) ? w.forbidden : w.server));
    case 'network':
      return retryable ? ofSilence(element, faults) : all(() => (location.protocol === 'file:' ? w.disk : w.refused));
    case 'json':
      return all(({ found }) => (/HTML/.test(found) ? w.page : w.json));
    case 'schema':
      return all(({ path, found }) => (path === 'widget' ? w.otherWidget(found) : w.schema));
    case 'internal':
      // A policy that refuses templates speaks through the engine's own error.
      return all(({ message }) => (/trusted/i.test(message) ? w.trustedTypes : w.internal));
    default:
      return all(() => w.data);
  }
}

const ofWarning = ({ path, message }: Fault): Finding => ({ what: message, todo: path === 'about.reviewBy' ? w.review : w.schema });

/** A browser does not tell a script why nothing came. Asked again, without wanting to read it, what comes tells it. */
async function ofSilence(element: Element, faults: readonly Fault[]): Promise<Finding[]> {
  const address = absolute(faults[0]?.path || (element.getAttribute('src') ?? ''));
  const { host, origin } = new URL(address);
  const told = (todo: string) => faults.map(({ message }) => ({ what: message, todo }));
  if (location.protocol === 'file:') return told(w.disk);
  try {
    await fetch(address, { mode: 'no-cors', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' });
    return origin === location.origin && window.origin !== 'null'
      ? told(w.answersNow)
      : [{ what: w.cors(host), todo: w.corsTodo(window.origin) }];
  } catch {
    // The event comes a little after the refusal, and is told as a finding of its own.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return blocked([address]).some(({ directive }) => directive === 'connect-src') ? [] : told(w.unreachable(host));
  }
}

function ofVersions(element: Element): Finding[] {
  const { version } = element.constructor as { version?: string };
  return [...(passedOver().get(element.localName) ?? [])].map((left) => ({ what: w.versions(version ?? '?', left), todo: w.versionsTodo }));
}

/** An attribute that is there and says nothing was refused by the page's policy. */
function ofStyle(element: Element): Finding[] {
  const isRefused = element.getAttribute('style') && !(element as HTMLElement).style.length;
  return isRefused ? [{ what: w.csp('style-src', w.inline), todo: w.inlineTodo }] : [];
}

/** The look's own accent stands in for what is no colour, so that nobody would notice. */
function ofAccent(element: Element): Finding[] {
  const accent = getComputedStyle(element).getPropertyValue('--balise-accent').trim();
  return accent && !CSS.supports('color', accent) ? [{ what: w.accent(accent), todo: w.accentTodo }] : [];
}

function ofPolicy({ directive, what }: Blocked): Finding {
  if (directive.includes('trusted-types')) return { what: w.csp(directive, what), todo: w.trustedTypes };
  return { what: w.csp(directive, what), todo: w.cspTodo(directive, /:\/\//.test(what) ? new URL(what).origin : what) };
}

const absolute = (url: string) => (URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : document.baseURI);
