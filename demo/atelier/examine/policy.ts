/** One Content-Security-Policy. */
export interface Policy {
  readonly from: 'en-tête' | 'balise meta';
  readonly directives: ReadonlyMap<string, readonly string[]>;
}

/** The policies of one header or meta tag: a comma begins another one, and each must allow. */
export const readPolicies = (text: string, from: Policy['from']): Policy[] => text.split(',').map((one) => readPolicy(one, from));

function readPolicy(text: string, from: Policy['from']): Policy {
  const directives = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name, ...values] = part.trim().split(/\s+/);
    // As in browsers: the first one counts.
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
  }
  return { from, directives };
}

/** What decides, with the name under which it is written: `script-src`, or what it falls back on. */
export function deciding({ directives }: Policy, ...names: readonly string[]): { name: string; sources: readonly string[] } | undefined {
  const name = [...names, 'default-src'].find((one) => directives.has(one));
  return name ? { name, sources: directives.get(name)! } : undefined;
}

export interface Wanted {
  /** The address as it is written. */
  readonly address: string;
  /** True if it is on the page's own site. */
  readonly isOwn: boolean;
  readonly page: URL | undefined;
  readonly nonce?: string | undefined;
  readonly integrity?: string | undefined;
}

/** True if a list of sources lets an address through. */
export function allows(sources: readonly string[], wanted: Wanted): boolean {
  const lower = sources.map((source) => source.toLowerCase());
  if (wanted.nonce && sources.includes(`'nonce-${wanted.nonce}'`)) return true;
  if (wanted.integrity && sources.includes(`'${wanted.integrity}'`)) return true;
  if (lower.includes("'strict-dynamic'")) return false;
  if (wanted.isOwn && lower.includes("'self'")) return true;
  const base = wanted.page?.href ?? 'https://page.invalid/';
  if (!URL.canParse(wanted.address, base)) return false;
  const url = new URL(wanted.address, base);
  return lower.some((source) => matches(source, url, wanted.isOwn && !wanted.page));
}

function matches(source: string, url: URL, isUnknownHost: boolean): boolean {
  if (source === '*') return true;
  if (/^[a-z][a-z\d+.-]*:$/.test(source)) return url.protocol === source || (source === 'http:' && url.protocol === 'https:');
  if (source.startsWith("'")) return false;
  // A site that is written out and a relative address: it is very likely the page's own.
  if (isUnknownHost) return true;
  const [, scheme, host = '', port, path] = /^(?:([a-z][a-z\d+.-]*):\/\/)?([^:/]+)(?::(\d+|\*))?(\/.*)?$/.exec(source) ?? [];
  if (scheme && url.protocol !== `${scheme}:` && !(scheme === 'http' && url.protocol === 'https:')) return false;
  if (host.startsWith('*.') ? !url.hostname.endsWith(host.slice(1)) : url.hostname !== host) return false;
  if (port && port !== '*' && port !== (url.port || (url.protocol === 'https:' ? '443' : '80'))) return false;
  return !path || path === '/' || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
}
