import * as z from 'zod/mini';
import { doc } from './doc.js';
import { isDataImage, longestPicture, safeLink } from './safe-url.js';

/** Text of 1 to `max` characters. A config is somebody else's file: every length has its limit. */
export const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

/** A whole number; zod's own integer costs five times as much. */
export const whole = (min: number, max: number) => z.number().check(z.multipleOf(1), z.gte(min), z.lte(max));

/** An id that survives in an address, a file name and a school portal's filter. */
export const slug = () => z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: 'slug' }));

const languageTag = () => z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'lang' }));

/** A date that the calendar has: a 31 February would be « Invalid Date » in one browser and a day of March in the other. */
const isOnCalendar = (text: string) => {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1;
};
const date = (pattern: RegExp, error: string) =>
  z.string().check(z.regex(pattern, { error, abort: true }), z.refine(isOnCalendar, { error }));

export const isoDay = () => date(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'day');

/** A year, a month or a day, as much of it as is known. */
export const sourceDate = () => date(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'sourceDate');

/** The time on a wall, with its day: 2027-01-09T10:00. */
export const wallTime = () =>
  z.string().check(
    z.regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/, { error: 'wallTime', abort: true }),
    z.refine((text) => isOnCalendar(text.slice(0, 10)), { error: 'wallTime' }),
  );

/** A link: https, mailto, tel, or an address relative to the page. The refinement is told to JSON Schema in words only. */
export const link = () => z.string().check(z.minLength(1), z.maxLength(2000), z.refine(isLink, { error: 'link' }));

const isLink = (url: string) => safeLink(url, 'https://page.invalid/') !== undefined;

/** A picture: an address, or the picture itself, which may be long. */
export const picture = () =>
  z.string().check(
    z.minLength(1),
    z.maxLength(longestPicture),
    z.refine((url) => isDataImage(url) || (url.length <= 2000 && isLink(url)), { error: 'picture' }),
  );

export const linkWithLabel = () =>
  z.object({
    label: doc(text(120), 'The words of the link.'),
    url: doc(link(), 'Where it leads: https, mailto, tel, or relative to the page.'),
  });

export const source = z.object({
  id: doc(slug(), 'A short name by which the rest of the config cites this source.'),
  title: doc(text(300), 'The title of the document.'),
  publisher: doc(text(200), 'Who published it.'),
  short: doc(z.optional(text(40)), 'A short name for it where it is cited many times, for example AMIF.'),
  date: doc(
    z.optional(sourceDate()),
    'When it was published: a year, a month or a day (2024, 2024-01, 2024-01-31). Left out, the page says that it bears no date.',
  ),
  url: doc(z.optional(link()), 'Where to read it.'),
  lang: doc(z.optional(languageTag()), 'The language of its title and of its publisher’s name, where it is not the content’s.'),
});

export type Source = z.infer<typeof source>;

export const about = z.object({
  sources: doc(z.array(source).check(z.maxLength(50)), 'The documents that what is shown comes from.'),
  verifiedOn: doc(isoDay(), 'The day on which somebody last checked the content against its sources.'),
  reviewBy: doc(z.optional(isoDay()), 'The last day before it must be checked again; past it the integrator is warned.'),
});

/** What every config begins with, whatever its widget. */
export const envelope = <W extends string>(widget: W) => ({
  $schema: doc(z.optional(z.string()), 'The address of this JSON Schema, for editors.'),
  widget: doc(z.literal(widget), 'Which widget this config is for.'),
  version: doc(z.literal(1), 'The version of the format.'),
  lang: doc(languageTag(), 'The language the content is written in, as a BCP 47 tag such as fr.'),
  title: doc(text(200), 'The title shown to the visitor.'),
});

/** A content's envelope, which also names the same content in other languages. */
export const contentEnvelope = <W extends string>(widget: W) => ({
  ...envelope(widget),
  languages: doc(
    z.optional(
      z
        .array(
          z.object({
            lang: doc(languageTag(), 'The language of that file, as a BCP 47 tag such as ar.'),
            src: doc(link(), 'The address of that file, relative to this one.'),
          }),
        )
        .check(z.maxLength(8)),
    ),
    'The same content in other languages, each a config of its own: the visitor may switch.',
  ),
});

/** What names the same content in another language. */
export interface Translation {
  readonly lang: string;
  readonly src: string;
}

/** A list whose items have ids that differ. */
export const uniqueIds = () =>
  z.refine<readonly { id: string }[]>((items) => new Set(items.map((item) => item.id)).size === items.length, { error: 'uniqueIds' });
