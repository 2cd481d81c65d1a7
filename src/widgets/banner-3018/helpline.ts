/**
 * What is known of the 3018 and of the other numbers, as constants: no config can misstate help. To be checked with e-Enfance by
 * a person before each release; then `statedOn` and `reviewBy` move on.
 */
export const helpline = {
  /** Ministère des Solidarités, 7 November 2025 (number, hours, chat on the site); AMIF, 30 March 2023 (app). */
  phone: '3018',
  site: 'https://www.3018.fr',
  app: 'https://app.3018.org',
  hours: { open: 9, close: 23, timeZone: 'Europe/Paris' },
  statedOn: '2025-11-07',
  /** Eighteen months after the hours were last stated, they are no longer shown. */
  reviewBy: '2027-05-07',
} as const;

/** Who else answers. info.gouv.fr, 22 September 2023 (119, 17, 112); handicap.fr, January 2024 (114). */
export const otherHelp = [
  { phone: '119', href: 'tel:119' },
  { phone: '17', href: 'tel:17' },
  { phone: '112', href: 'tel:112' },
  { phone: '114', href: 'sms:114' },
] as const;

/** Where the quick exit leads when the page names no other place: somewhere that anyone may have been reading. */
export const neutralPlace = 'https://www.wikipedia.org/';
