/** Where a config failed: on the way, at the server, in its JSON, against its schema, in the file of its figures, or (`internal`) in the library itself. */
export type ConfigErrorKind = 'network' | 'http' | 'json' | 'schema' | 'data' | 'internal';

/** One thing that is wrong in a config, said so that who wrote it can mend it. */
export interface Fault {
  /** Where, as in JavaScript: `questions[2].options`. Empty for the whole. */
  path: string;
  /** What would have been right, in words. */
  expected: string;
  /** What stands there, in words. */
  found: string;
  /** The whole sentence, in the page's language. */
  message: string;
}

/** A config that cannot be shown. The integrator gets `faults`; the visitor a calm sentence. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly kind: ConfigErrorKind;
  readonly faults: readonly Fault[];
  /** Asking once more may help. */
  readonly retryable: boolean;

  constructor(kind: ConfigErrorKind, faults: readonly Fault[], retryable = kind === 'network' || kind === 'http') {
    super(faults.map((fault) => fault.message).join('\n'));
    this.kind = kind;
    this.faults = faults;
    this.retryable = retryable;
  }
}

/** Any error as a ConfigError. By name: a file that was loaded later has a copy of the class of its own. */
export function asConfigError(error: unknown): ConfigError {
  if (error instanceof Error && error.name === 'ConfigError') return error as ConfigError;
  // As an object: a banner that never has such an error does not carry the class.
  const message = String(error);
  const faults = [{ path: '', expected: '', found: '', message }];
  return { name: 'ConfigError', kind: 'internal', faults, message, retryable: false };
}
