/** What became of a sign-up. */
export type Outcome =
  | { readonly kind: 'seated'; readonly reference: string; readonly secret: string }
  | { readonly kind: 'waiting'; readonly position: number; readonly reference: string; readonly secret: string }
  /** The receiver said no, and why: `full`, `closed`, `already`, `unverified`, `invalid`, or a reason of its own. */
  | { readonly kind: 'refused'; readonly reason: string; readonly message?: string; readonly faults?: readonly ReceiverFault[] }
  /** Nobody knows: no answer came, or none that says. The same key makes another try safe. */
  | { readonly kind: 'unconfirmed' }
  /** The page itself took the entry over. */
  | { readonly kind: 'handed' };

export interface ReceiverFault {
  readonly field: string;
  readonly message: string;
}

/** What sending needs from the outside; a test gives its own. */
export interface Means {
  readonly fetch: typeof fetch;
  /** Waits so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
}

const tries = 4;
/** Milliseconds: no answer after so long is none. */
const patience = 15_000;
/** Milliseconds of the first wait at most; it doubles each time. */
const base = 500;
/** Milliseconds: a receiver that asks for more is not waited for. */
const longest = 30_000;
const passing = new Set([429, 502, 503, 504]);

/**
 * Posts JSON, and posts it again when that can help: no answer, a receiver that is overwhelmed or restarting, or the same entry
 * still under way. Each wait is random up to a limit that doubles, so that a room of phones does not knock all at once.
 */
export async function post(url: string, body: string, key: string | undefined, means: Means): Promise<Response | undefined> {
  for (let attempt = 1; ; attempt++) {
    const response = await once(url, body, key, means);
    const again = !response || passing.has(response.status) || (response.status === 409 && (await reasonOf(response)) === 'in-flight');
    if (!again) return response;
    const asked = secondsAsked(response?.headers.get('retry-after')) * 1000;
    if (attempt === tries || asked > longest) return undefined;
    await means.pause(Math.max(asked, means.random() * base * 2 ** attempt));
  }
}

/** Sends an entry. Every answer that says neither yes nor no leaves it unconfirmed. */
export async function sendEntry(url: string, body: string, key: string, means: Means): Promise<Outcome> {
  const response = await post(url, body, key, means);
  const answer = response && (await jsonOf(response));
  if (!response || !answer) return { kind: 'unconfirmed' };
  const { status, reference, secret, position, reason, message, faults } = answer;
  if (response.ok && typeof reference === 'string' && typeof secret === 'string') {
    if (status === 'seated') return { kind: 'seated', reference, secret };
    if (status === 'waiting') return { kind: 'waiting', position: Number(position), reference, secret };
  }
  if (response.status < 400 || response.status >= 500 || typeof reason !== 'string') return { kind: 'unconfirmed' };
  return {
    kind: 'refused',
    reason,
    ...(typeof message === 'string' ? { message } : {}),
    ...(Array.isArray(faults) ? { faults: faults as ReceiverFault[] } : {}),
  };
}

async function once(url: string, body: string, key: string | undefined, { fetch }: Means): Promise<Response | undefined> {
  try {
    return await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}) },
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    return undefined;
  }
}

export async function jsonOf(response: Response): Promise<Record<string, unknown> | undefined> {
  try {
    const value: unknown = await response.clone().json();
    return value && typeof value === 'object' ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const reasonOf = async (response: Response) => (await jsonOf(response))?.reason;

/** `Retry-After` is seconds or a date. */
function secondsAsked(header: string | null | undefined): number {
  if (!header) return 0;
  const seconds = Number(header);
  return Math.max(0, Number.isNaN(seconds) ? (Date.parse(header) - Date.now()) / 1000 || 0 : seconds);
}

/** A key that no other intent has. `randomUUID` is missing on pages without TLS. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
