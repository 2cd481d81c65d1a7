import { hashOf } from './codes.ts';

export const cleanEmail = (email: string) => email.trim().toLowerCase();

/** Digits, as they are dialled in France: +33 6, 0033 6 and +33 (0)6 are all 06. */
export const cleanPhone = (phone: string) =>
  phone
    .replace(/[^\d+]/g, '')
    .replace(/^(\+33|0033)0?/, '0')
    .replace(/^00/, '+');

/** Both spellings of one name, in capitals or not, with or without accents, hyphens or the family name first. */
export const nameKey = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');

export const contactHash = (kind: 'email' | 'phone', clean: string | undefined) => (clean ? hashOf(`${kind} ${clean}`) : null);
