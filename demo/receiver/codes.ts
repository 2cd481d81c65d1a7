import { createHash, randomInt, timingSafeEqual } from 'node:crypto';

/** Without what is mistaken for something else when it is read aloud or copied: 0 and O, 1, I and L, U and V. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

const draw = (groups: number, length: number) =>
  Array.from({ length: groups }, () => Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')).join('-');

/** Short enough for the phone: `K7M-4QP`. It opens nothing by itself. */
export const newReference = () => draw(2, 3);
/** 58 bits, to be copied from paper: `K7MA-4QPX-9RTC`. */
export const newSecret = () => draw(3, 4);

/** As it is stored, however it was typed. */
export const bare = (code: string) => code.toUpperCase().replace(/[^0-9A-Z]/g, '');

export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
export const hashSecret = (secret: string) => hashOf(`secret ${bare(secret)}`);

/** Takes as long whichever the first difference is, and without anything to compare with. */
export function sameSecret(secret: string, hash: string | undefined): boolean {
  const given = Buffer.from(hashSecret(secret));
  const same = timingSafeEqual(given, Buffer.from(hash ?? hashSecret('')));
  return same && hash !== undefined;
}
