import * as z from 'zod/mini';
import { doc } from '../../lib/doc.js';
import { about, contentEnvelope, linkWithLabel, slug, text, uniqueIds, whole } from '../../lib/envelope.schema.js';

/** What a card may be drawn with: names of the lucide icon set. */
export const iconNames = [
  'at-sign',
  'camera',
  'clock',
  'coins',
  'dices',
  'drama',
  'eye-off',
  'fish',
  'gamepad-2',
  'heart',
  'id-card',
  'life-buoy',
  'message-circle',
  'monitor',
  'newspaper',
  'shield',
  'users',
] as const;

/** Who can be called. The numbers and their words are the library's own: a config only says which of them help here. */
export const helplines = ['3018', '119', '17', '112', '15', '114'] as const;

const icon = () => z.optional(z.enum(iconNames));
const sourced = (max: number) =>
  z.object({ text: text(max), source: doc(slug(), 'The id of the source in about.sources that states it.') });
const points = () => z.optional(z.array(sourced(160)).check(z.minLength(1), z.maxLength(6)));
const category = { id: slug(), label: doc(text(60), 'As shown to the visitor.') };

const card = z.object({
  id: doc(slug(), 'A name for this card, unique in the deck; events carry it.'),
  theme: doc(slug(), 'The id of one of the themes.'),
  icon: doc(icon(), 'A picture for this card; its theme’s if left out.'),
  title: doc(text(80), 'What the card is about, in a few words.'),
  question: doc(text(200), 'The question that opens the discussion, on the front.'),
  what: doc(sourced(400), 'What it is, in plain sentences.'),
  signs: doc(points(), 'What one may notice.'),
  actions: doc(points(), 'What to do.'),
  call: doc(z.optional(z.array(z.enum(helplines)).check(z.minLength(1), z.maxLength(4))), 'Whom to call.'),
  links: doc(z.optional(z.array(linkWithLabel()).check(z.maxLength(3))), 'Where to read on.'),
  ages: doc(
    z.optional(z.array(slug()).check(z.minLength(1), z.maxLength(6))),
    'The ids of the age bands it concerns; all of them if left out.',
  ),
  audience: doc(z.array(z.enum(['children', 'parents', 'professionals'])).check(z.minLength(1), z.maxLength(3)), 'Whom it is written for.'),
  notes: doc(z.optional(text(2000)), 'For the facilitator only: never shown to the public.'),
  minutes: doc(z.optional(whole(1, 60)), 'Minutes planned for it in front of a group.'),
});

/** The one truth of a deck's config. */
export const cardsSchema = z
  .object({
    ...contentEnvelope('cards'),
    about: doc(about, 'Where the content comes from, and until when it stands.'),
    intro: doc(z.optional(text(600)), 'A few words under the title.'),
    timer: doc(z.optional(whole(10, 900)), 'Seconds of the timer that a facilitator may start; 60 if left out.'),
    themes: doc(
      z
        .array(
          z.object({
            ...category,
            icon: doc(icon(), 'A picture for the cards of this theme.'),
            adult: doc(
              z.optional(z.boolean()),
              'True for a theme that is for adults only: a card of it that is written for children is not shown.',
            ),
          }),
        )
        .check(z.minLength(1), z.maxLength(20), uniqueIds()),
      'What the cards are about.',
    ),
    ages: doc(
      z.optional(z.array(z.object(category)).check(z.minLength(1), z.maxLength(10), uniqueIds())),
      'Age bands, the youngest first.',
    ),
    cards: doc(z.array(card).check(z.minLength(1), z.maxLength(100)), 'The cards, in order.'),
  })
  .check(
    z.check(({ value: { about, themes, ages = [], cards }, issues }) => {
      const sources = new Set(about.sources.map(({ id }) => id));
      const bands = new Set(ages.map(({ id }) => id));
      const seen = new Set<string>();
      cards.forEach((card, i) => {
        const fault = (message: string, input: unknown, ...path: PropertyKey[]) =>
          issues.push({ code: 'custom', input, path: ['cards', i, ...path], message });
        if (seen.has(card.id)) fault('otherId', card.id, 'id');
        const theme = themes.find(({ id }) => id === card.theme);
        if (!theme) fault('knownTheme', card.theme, 'theme');
        if (theme?.adult && card.audience.includes('children')) fault('adultTheme', card.theme, 'theme');
        card.ages?.forEach((age, j) => bands.has(age) || fault('knownAge', age, 'ages', j));
        for (const [key, list] of Object.entries({ signs: card.signs, actions: card.actions }))
          list?.forEach(({ source }, j) => sources.has(source) || fault('knownSource', source, key, j, 'source'));
        if (!sources.has(card.what.source)) fault('knownSource', card.what.source, 'what', 'source');
        // A card that is left out leaves its id to the next that has it.
        if (!issues.some(({ path }) => path?.[0] === 'cards' && path[1] === i)) seen.add(card.id);
      });
    }),
  );

/** A deck's config. */
export type CardsConfig = z.infer<typeof cardsSchema>;
export type Card = z.infer<typeof card>;
export type IconName = (typeof iconNames)[number];
