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

/**
 * The address of a picture that is shown: the picture itself (a file taken away holds it), or a place on the page's own site. A
 * config never makes a visitor's browser call a third party.
 */
export function safeImage(url: string, base: string): string | undefined {
  if (isDataImage(url)) return url;
  const [image, page] = [parse(url, base), parse(base)];
  // Not by origin: on a disk that is « null » for every address, also for a file of another machine.
  return image && image.protocol === page?.protocol && image.host === page.host ? image.href : undefined;
}

/** The most characters of a picture that is in a config. */
export const longestPicture = 1_000_000;

/** A picture as a data: address, of the kinds that every browser draws. In an `<img>` none of them runs a script or fetches anything. */
export const isDataImage = (url: string): boolean => /^data:image\/(png|jpeg|gif|webp|avif|svg\+xml);base64,[A-Za-z\d+/]+=*$/.test(url);

/** A town whose site is still on plain http can at least link to itself and load from itself. */
const sameOrigin = (url: URL, base: string) => url.origin === parse(base)?.origin;

function parse(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}
