/** Where a config failed: on the way, at the server, in its JSON, or against its schema. */
export type ConfigErrorKind = 'network' | 'http' | 'json' | 'schema';

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

  constructor(kind: ConfigErrorKind, faults: readonly Fault[]) {
    super(faults.map((fault) => fault.message).join('\n'));
    this.kind = kind;
    this.faults = faults;
  }
}
