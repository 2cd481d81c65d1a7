/** What became of a sign-up. */
export type Outcome =
  | { readonly kind: 'seated'; readonly reference: string; readonly secret: string }
  /** `position` counts from 1; left out where nobody knows it. */
  | { readonly kind: 'waiting'; readonly position?: number | undefined; readonly reference: string; readonly secret: string }
  /** The receiver said no, and why: `full`, `closed`, `already`, `unverified`, `invalid`, or a reason of its own. */
  | { readonly kind: 'refused'; readonly reason: string; readonly message?: string; readonly faults?: readonly ReceiverFault[] }
  /** Nobody knows: no answer came, or none that says. The same key makes another try safe. */
  | { readonly kind: 'unconfirmed' }
  /** The page itself took the entry over. */
  | { readonly kind: 'handed' };

export const kinds: readonly Outcome['kind'][] = ['seated', 'waiting', 'refused', 'unconfirmed', 'handed'];

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

/** An answer that came whole; without JSON in it, `answer` is empty. */
export interface Reply {
  readonly status: number;
  readonly answer: Readonly<Record<string, unknown>>;
}

const tries = 4;
/** Milliseconds: no answer after so long is none. */
const patience = 15_000;
/** Milliseconds of the first wait at most; it doubles each time. */
const base = 1000;
/** Milliseconds: a receiver that asks for more is not waited for. */
const longest = 30_000;
const passing = [429, 502, 503, 504];

/**
 * Posts JSON, and posts it again when that can help: no answer, a receiver that is overwhelmed or restarting, or the same entry
 * still under way. Each wait is random up to a limit that doubles, so that a room of phones does not knock all at once, not even
 * when all were asked to come back after the same while.
 */
export async function post(url: string, body: string, key: string | undefined, means: Means): Promise<Reply | undefined> {
  for (let attempt = 1; ; attempt++) {
    const reply = await once(url, body, key, means);
    const again = !reply || passing.includes(reply.status) || (reply.status === 409 && reply.answer['reason'] === 'in-flight');
    if (!again) return reply;
    const asked = reply?.asked ?? 0;
    if (attempt === tries || asked > longest) return undefined;
    await means.pause(asked + means.random() * base * 2 ** (attempt - 1));
  }
}

/** Sends an entry. Every answer that says neither yes nor no leaves it unconfirmed. */
export async function sendEntry(url: string, body: string, key: string, means: Means): Promise<Outcome> {
  const { status: code = 0, answer = {} } = (await post(url, body, key, means)) ?? {};
  const { status, reference, secret, position, reason, message, faults } = answer;
  if (code >= 200 && code < 300 && typeof reference === 'string' && typeof secret === 'string') {
    if (status === 'seated') return { kind: 'seated', reference, secret };
    if (status === 'waiting') return { kind: 'waiting', position: Number(position) > 0 ? Number(position) : undefined, reference, secret };
  }
  if (code < 400 || code >= 500 || typeof reason !== 'string') return { kind: 'unconfirmed' };
  return {
    kind: 'refused',
    reason,
    ...(typeof message === 'string' ? { message } : {}),
    ...(Array.isArray(faults) ? { faults: faults.filter(isFault) } : {}),
  };
}

const isFault = (value: unknown): value is ReceiverFault => {
  const { field, message } = (value ?? {}) as Partial<ReceiverFault>;
  return typeof field === 'string' && typeof message === 'string';
};

async function once(
  url: string,
  body: string,
  key: string | undefined,
  { fetch }: Means,
): Promise<(Reply & { readonly asked: number }) | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}) },
      signal: AbortSignal.timeout(patience),
    });
    // An answer that breaks off half-way is none.
    const text = await response.text();
    return { status: response.status, answer: recordOf(text), asked: millisecondsAsked(response.headers) };
  } catch {
    return undefined;
  }
}

function recordOf(text: string): Record<string, unknown> {
  try {
    return { ...(JSON.parse(text) as object) };
  } catch {
    return {};
  }
}

/** `Retry-After` is seconds or a date: one of the receiver's clock, since the visitor's may be wrong. */
function millisecondsAsked(headers: Headers): number {
  const asked = headers.get('retry-after');
  if (!asked) return 0;
  const seconds = Number(asked);
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  return Math.max(0, Number.isNaN(seconds) ? Date.parse(asked) - now || 0 : seconds * 1000);
}
