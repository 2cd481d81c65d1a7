import { ConfigError } from './config-error.js';
import type { LoadProblem } from './explain.js';
import { fail } from './faults.js';
import type { Locale } from './localize.js';
import { safeSource } from './safe-url.js';

/** How long a server may take to send a config, in milliseconds. */
export const timeLimit = 10_000;

/** How much a server may send, and how long it may take. */
export interface Limits {
  readonly bytes: number;
  readonly milliseconds: number;
}
const configLimits: Limits = { bytes: 256 * 1024, milliseconds: timeLimit };

interface Load {
  text: Promise<string>;
  abort: AbortController;
  takers: number;
}

interface TextRequest {
  url: string;
  /** What `url` is relative to. */
  base: string;
  locale: Locale;
  signal: AbortSignal;
  /** Ask the server again, even for an address that was loaded before. */
  fresh?: boolean;
  /** Those of a config, if left out. Other limits mean another kind of file, large perhaps: its text is not kept. */
  limits?: Limits;
}

/** One load per address and page; a failed one is forgotten, so that trying again asks the server again. */
const loads = new Map<string, Load>();

/**
 * The text at an address, fetched once per page however many elements ask. Rejects with a {@link ConfigError} of
 * kind `network` or `http`, or with the signal's reason when the asker has gone; the request itself ends with its last asker.
 */
export async function loadConfigText({ url, base, locale, signal, fresh, limits = configLimits }: TextRequest): Promise<string> {
  const address = safeSource(url, base);
  if (!address) throw await failure(locale, url, 'refused');
  if (fresh) loads.delete(address);
  let load = loads.get(address);
  if (!load) {
    const abort = new AbortController();
    load = { text: fetchText(address, abort, locale, limits, fresh), abort, takers: 0 };
    loads.set(address, load);
    load.text.catch(() => forget(address, load));
  }
  load.takers++;
  try {
    return await abortable(load.text, signal);
  } finally {
    load.takers--;
    if (!load.takers) {
      if (signal.aborted) load.abort.abort();
      if (signal.aborted || limits !== configLimits) forget(address, load);
    }
  }
}

/** `figure` is the status the server gave, or the limit that was passed. */
function failure(locale: Locale, url: string, problem: LoadProblem, figure?: number): Promise<ConfigError> {
  const kind = problem === 'status' ? 'http' : 'network';
  const bare = `${url}: ${problem} ${figure ?? ''}`.trim();
  return fail(kind, bare, (explain) => [explain.explainLoad(url, problem, locale, figure)], problem !== 'refused');
}

function forget(address: string, load: Load | undefined) {
  if (loads.get(address) === load) loads.delete(address);
}

async function fetchText(url: string, abort: AbortController, locale: Locale, limits: Limits, fresh = false): Promise<string> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, limits.milliseconds);
  try {
    // Some servers tell browsers to keep their error pages, too.
    const cache = fresh ? 'no-cache' : 'default';
    // Another server is told of no page, even where the page's own policy would tell it the whole address.
    const response = await fetch(url, { signal: abort.signal, credentials: 'same-origin', referrerPolicy: 'same-origin', cache });
    if (!response.ok) throw await failure(locale, url, 'status', response.status);
    return decode(await readCapped(response, abort, limits.bytes, () => failure(locale, url, 'large', limits.bytes)));
  } catch (error) {
    // Given up because nobody asks any more: there is nobody to explain it to.
    const isAbandoned = abort.signal.aborted && !late;
    if (error instanceof ConfigError || isAbandoned) throw error;
    throw await (late ? failure(locale, url, 'late', limits.milliseconds) : failure(locale, url, 'silent'));
  } finally {
    clearTimeout(timer);
  }
}

async function readCapped(
  response: Response,
  abort: AbortController,
  cap: number,
  tooLarge: () => Promise<ConfigError>,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) break;
    size += value.length;
    if (size > cap) {
      abort.abort();
      throw await tooLarge();
    }
    chunks.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** UTF-8 as JSON asks; a file saved by an old Windows editor is read as that editor meant it, rather than with broken accents. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(signal.reason as Error);
    if (signal.aborted) return gone();
    signal.addEventListener('abort', gone, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', gone));
  });
}
