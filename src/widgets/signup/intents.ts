import type { Entry } from './entry.js';

/** What is sent for one entry: the same key and the same text each time. */
export interface Intent {
  readonly key: string;
  readonly body: string;
  readonly entry: Entry;
}

/**
 * The entries whose fate is not known yet: the same entry again is the same intent. Once it is known, sending the same again is a
 * wish of its own: after a cancellation, say.
 */
export class Intents {
  #open = new Map<string, Intent>();

  /** The intent that an entry already is, or a new one. `took`: the milliseconds that it took to write. */
  of(entry: Entry, took: number): Intent {
    const written = JSON.stringify(entry);
    const known = this.#open.get(written);
    if (known) return known;
    const intent = { key: newKey(), body: JSON.stringify({ ...entry, took }), entry };
    this.#open.set(written, intent);
    return intent;
  }

  /** It is known what became of it. */
  settle(entry: Entry): void {
    this.#open.delete(JSON.stringify(entry));
  }

  /** The entries that nobody knows the fate of. */
  get open(): Entry[] {
    return [...this.#open.values()].map(({ entry }) => entry);
  }

  clear(): void {
    this.#open.clear();
  }
}

/** A key that no other intent has. `randomUUID` is missing on pages without TLS. */
const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
