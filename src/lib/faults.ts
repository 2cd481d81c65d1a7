import { ConfigError, type ConfigErrorKind, type Fault } from './config-error.js';
import type * as Explain from './explain.js';

type Explained = (explain: typeof Explain) => Fault[];

/**
 * Faults in words. The words are in a file of their own, fetched when there is something to say: the parent who opens a sound
 * quiz does not wait for sentences about broken ones. With the network down that file may not come either: `bare` is said then.
 */
export async function faults(bare: string, explained: Explained): Promise<Fault[]> {
  try {
    return explained(await import('./explain.js'));
  } catch {
    return [{ path: '', expected: '', found: bare, message: bare }];
  }
}

/** The error to throw, its faults in words. */
export async function fail(kind: ConfigErrorKind, bare: string, explained: Explained, retryable?: boolean): Promise<ConfigError> {
  return new ConfigError(kind, await faults(bare, explained), retryable);
}
