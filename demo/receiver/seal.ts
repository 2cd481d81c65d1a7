import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * What is kept under an idempotency key. A repeated request must get the same answer, secret included, yet the secret is nowhere to be
 * read at rest: the key that opens the answer is made from the idempotency key, of which only a hash is stored. Who holds the database
 * alone has neither, nor can they try phone numbers against the hash of a request.
 */
export function sealerOf(idempotencyKey: string) {
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', idempotencyKey, '', `balise receiver ${use}`, 32));
  return {
    keyHash: derive('row').toString('hex'),
    hash: (body: object) => createHmac('sha256', derive('body')).update(canonical(body)).digest('hex'),
    seal(answer: object): string {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', derive('answer'), iv);
      const sealed = [cipher.update(JSON.stringify(answer)), cipher.final()];
      return Buffer.concat([iv, cipher.getAuthTag(), ...sealed]).toString('base64');
    },
    open(sealed: string): unknown {
      const bytes = Buffer.from(sealed, 'base64');
      const cipher = createDecipheriv('aes-256-gcm', derive('answer'), bytes.subarray(0, 12)).setAuthTag(bytes.subarray(12, 28));
      return JSON.parse(Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString());
    },
  };
}

/** The same text for the same content, in whatever order its keys come. */
const canonical = (body: object) =>
  JSON.stringify(body, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
