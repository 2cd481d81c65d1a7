const local = /^(localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/;

/** True on the developer's own machine, where http is as good as https and details may be shown on the page. */
export const isLocalHost = (hostname: string): boolean => local.test(hostname);

/**
 * The absolute address if a visitor may be sent there, else undefined. Decided on the parsed protocol, so that no spelling
 * (`java\nscript:`) slips through: https, mailto and tel anywhere; http only to this machine.
 */
export function safeLink(url: string, base: string): string | undefined {
  const parsed = parse(url, base);
  if (!parsed) return undefined;
  const { protocol, hostname, href } = parsed;
  const allowed =
    ['https:', 'mailto:', 'tel:'].includes(protocol) || (protocol === 'http:' && (isLocalHost(hostname) || sameOrigin(parsed, base)));
  return allowed ? href : undefined;
}

/** The absolute address if a config may be fetched from it: https, http from this machine or the page's own origin. */
export function safeSource(url: string, base: string): string | undefined {
  const link = safeLink(url, base);
  return link && /^https?:/.test(link) ? link : undefined;
}

/** The absolute address of a picture, from the page's own site only: a config never makes a visitor's browser call a third party. */
export function safeImage(url: string, base: string): string | undefined {
  const parsed = parse(url, base);
  return parsed && sameOrigin(parsed, base) ? parsed.href : undefined;
}

/** A town whose site is still on plain http can at least link to itself and load from itself. */
const sameOrigin = (url: URL, base: string) => url.origin === parse(base)?.origin;

function parse(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}
