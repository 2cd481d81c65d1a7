/** What the page's policy refused: the directive, and what it refused. */
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

const seen = new Map<string, Blocked>();

/** All that was refused so far; in Chromium also what was refused before this file came. */
export const blocked = (): readonly Blocked[] => [...seen.values()];

/** Listens for refusals; `onNews` is told of each new one. */
export function watchPolicy(onNews: () => void): void {
  const note = (directive: string, what: string) => {
    const key = `${directive} ${what}`;
    if (seen.has(key)) return;
    seen.set(key, { directive, what });
    onNews();
  };
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, disposition }) => {
    if (disposition === 'enforce') note(effectiveDirective, blockedURI);
  });
  if (typeof ReportingObserver === 'undefined') return;
  const observer = new ReportingObserver(
    (reports) => {
      for (const { body } of reports) {
        const { effectiveDirective, blockedURL, disposition } = body as Report;
        if (disposition === 'enforce') note(effectiveDirective, blockedURL ?? '');
      }
    },
    { types: ['csp-violation'], buffered: true },
  );
  observer.observe();
}
