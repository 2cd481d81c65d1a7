import * as z from 'zod/mini';
import { doc } from '../../lib/doc.js';
import { about, envelope, text } from '../../lib/envelope.schema.js';

/** The one truth of the banner's config. Its number, links and hours are constants of the library: no config can change them. */
export const banner3018Schema = z.object({
  ...envelope('3018'),
  about: doc(z.optional(about), 'Who checked this config and until when it stands; past reviewBy the hours are no longer shown.'),
  message: doc(z.optional(text(200)), 'The sentence beside the number.'),
  relayedBy: doc(z.optional(text(120)), 'Who passes the information on, as in « la commune de … ».'),
  variant: doc(z.optional(z.enum(['bar', 'card', 'line'])), 'A full-width bar, a card, or one line.'),
  dismissible: doc(z.optional(z.boolean()), 'Lets the visitor fold the banner to one line with the number.'),
  quickExit: doc(z.optional(z.boolean()), 'Offers to leave the page at once, by a button or three times Shift.'),
  exitUrl: doc(
    z.optional(z.string().check(z.maxLength(2000), z.regex(/^(https:\/)?\/[^/\\]/, { error: 'exit' }))),
    'Where the quick exit leads: an https address, or a path of the same site. A neutral site if left out.',
  ),
});

/** A banner's config. */
export type Banner3018Config = z.infer<typeof banner3018Schema>;
