/** What the page's policy refused: the directive, and the address or the kind of thing that it refused. */
export interface Blocked {
  readonly directive: string;
  readonly what: string;
}

/** A report of a refusal, as ReportingObserver gives it. */
interface Report {
  readonly effectiveDirective: string;
  readonly blockedURL?: string;
  readonly disposition: 'enforce' | 'report';
}

/** The folder that this file was loaded from. */
const folder = import.meta.url.replace(/[^/]*$/, '');
const seen = new Map<string, Blocked>();

/** What was refused that concerns us: our files, a widget's own parts, Trusted Types, and the addresses that a widget asked for. */
export function blocked(addresses: readonly string[] = []): readonly Blocked[] {
  return [...seen.values()].filter(({ what }) => what.startsWith(folder) || addresses.includes(what) || !/^\w+:/.test(what));
}

const isTold = (what: string) => /^\w+:\/\/|^trusted-types/.test(what);

/** Listens for refusals, in Chromium also for those before this file came; `onNews` is told of each new one. */
export function watchPolicy(onNews: () => void): void {
  const note = (directive: string, what: string) => {
    const key = `${directive} ${what}`;
    if (seen.has(key)) return;
    seen.set(key, { directive, what });
    onNews();
  };
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, disposition, target }) => {
    if (disposition !== 'enforce') return;
    const isOurs = target instanceof Element && target.localName.startsWith('balise-');
    // Of what has no address, only what happens inside a widget and a policy that has no name for us are ours to tell.
    if (isOurs || isTold(blockedURI)) note(effectiveDirective, blockedURI);
  });
  if (typeof ReportingObserver === 'undefined') return;
  const observer = new ReportingObserver(
    (reports) => {
      for (const { body } of reports) {
        const { effectiveDirective, blockedURL = '', disposition } = body as Report;
        if (disposition === 'enforce' && isTold(blockedURL)) note(effectiveDirective, blockedURL);
      }
    },
    { types: ['csp-violation'], buffered: true },
  );
  observer.observe();
}
