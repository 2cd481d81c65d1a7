/** A draft in the part of the address that no server sees: compressed JSON, in letters that every address takes. */

/** Longer ones are cut by mail programs and messengers. */
const longest = 8192;
/** What a hostile address may unfold to. */
const largest = 2_000_000;

/** The words for the address; undefined where they would be too long. */
export async function toAddress(draft: object): Promise<string | undefined> {
  const packed = await through(new TextEncoder().encode(JSON.stringify(draft)), new CompressionStream('deflate-raw'));
  let letters = '';
  for (const byte of packed) letters += String.fromCharCode(byte);
  const text = btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  return text.length <= longest ? text : undefined;
}

/** Rejects what is not an object that was written by {@link toAddress}. */
export async function fromAddress(text: string): Promise<Record<string, unknown>> {
  const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
  const value: unknown = JSON.parse(new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw'))));
  if (!value || typeof value !== 'object') throw new Error('not a draft');
  return value as Record<string, unknown>;
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: ReadableWritablePair<Uint8Array, BufferSource>): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > largest) throw new Error('too large');
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
