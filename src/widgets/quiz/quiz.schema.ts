import * as z from 'zod/mini';
import { doc } from '../../lib/doc.js';
import { about, contentEnvelope, link, linkWithLabel, picture, slug, text, uniqueIds, whole } from '../../lib/envelope.schema.js';

const number = () => z.number().check(z.gte(-1e9), z.lte(1e9));

const common = {
  id: doc(slug(), 'A name for this question, unique in the quiz; events carry it.'),
  text: doc(text(300), 'The question or the statement.'),
  image: doc(
    z.optional(
      z.object({
        src: doc(
          picture(),
          'The address of the picture, on the same site as the page (pictures of other sites are not shown), or the picture itself as data:image/png;base64,…',
        ),
        alt: doc(z.string().check(z.maxLength(300)), 'What the picture shows, for those who do not see it; empty if it only decorates.'),
        width: doc(whole(1, 4000), 'Its width in pixels: space is kept for it before it arrives.'),
        height: doc(whole(1, 4000), 'Its height in pixels.'),
      }),
    ),
    'A picture beside the question.',
  ),
  hint: doc(z.optional(text(300)), 'Help that the visitor may open before answering.'),
  notes: doc(z.optional(text(2000)), 'For the facilitator only: never shown to the public.'),
  minutes: doc(z.optional(whole(1, 60)), 'Minutes planned for it in front of a group.'),
};

const explanation = z.object({
  text: doc(text(1000), 'What is known, in plain sentences.'),
  source: doc(slug(), 'The id of the source in about.sources that states it.'),
});

/** What a question with a right answer adds: why it is right, and the received idea that it lifts. */
const knowledge = {
  ...common,
  idea: doc(z.optional(text(200)), 'The received idea that the answer lifts, as people say it; listed at the end.'),
  explanation: doc(explanation, 'Why, with its source.'),
};

const choice = z.object({
  id: doc(slug(), 'A name for this answer, unique in the question.'),
  text: doc(text(200), 'The answer as shown.'),
  correct: doc(z.optional(z.boolean()), 'True if this is a right answer.'),
});
const rightOnes = (options: readonly { correct?: boolean | undefined }[]) => options.filter((option) => option.correct).length;
const choices = () => z.array(choice).check(z.minLength(2), z.maxLength(8), uniqueIds());

const single = z.object({
  ...knowledge,
  kind: z.literal('single'),
  options: doc(choices().check(z.refine((o) => rightOnes(o) === 1, { error: 'oneRight' })), 'The answers, one of them right.'),
});

const multiple = z.object({
  ...knowledge,
  kind: z.literal('multiple'),
  options: doc(choices().check(z.refine((o) => rightOnes(o) > 0, { error: 'someRight' })), 'The answers, one or more of them right.'),
});

const trueFalse = z.object({
  ...knowledge,
  kind: z.literal('true-false'),
  answer: doc(z.boolean(), 'Whether the statement is true.'),
});

const estimate = z
  .object({
    ...knowledge,
    kind: z.literal('estimate'),
    unit: doc(text(30), 'What the number counts, as shown after it: %, ans, heures.'),
    min: doc(number(), 'The least that can be answered.'),
    max: doc(number(), 'The most that can be answered.'),
    step: doc(z.optional(z.number().check(z.gt(0), z.lte(1e9))), 'The distance between two answers; 1 if left out.'),
    answer: doc(number(), 'The right number.'),
    tolerance: doc(z.number().check(z.gte(0), z.lte(1e9)), 'How far from the right number still counts as having known.'),
  })
  .check(
    z.refine((q) => q.min < q.max && (q.step ?? 1) <= q.max - q.min && q.answer >= q.min && q.answer <= q.max, {
      error: 'range',
      path: ['answer'],
    }),
  );

const opinion = z.object({
  ...common,
  kind: z.literal('opinion'),
  options: doc(
    z.optional(z.array(z.object({ id: slug(), text: text(120) })).check(z.minLength(2), z.maxLength(6), uniqueIds())),
    'The positions one can take; agree, depends, disagree if left out. None of them is right.',
  ),
  furtherReading: doc(
    z.optional(
      z.object({
        with: doc(
          text(120),
          'The expert whose webinar, talk or text goes further. Named after the discussion, never as author of the statement.',
        ),
        what: doc(text(200), 'What it is, for example “webinaire”.'),
        source: doc(slug(), 'The id of the source in about.sources that names it.'),
        url: doc(z.optional(link()), 'Where it is, if a source gives the address.'),
      }),
    ),
    'Where to read on once everybody has spoken.',
  ),
});

const scale = z.object({
  ...common,
  kind: z.literal('scale'),
  options: doc(
    z
      .array(
        z.object({
          id: slug(),
          text: text(200),
          points: doc(whole(0, 10), 'Added up to find the profile; never shown.'),
        }),
      )
      .check(z.minLength(2), z.maxLength(8), uniqueIds()),
    'The answers, each with its points.',
  ),
});

const question = z.discriminatedUnion('kind', [single, multiple, trueFalse, estimate, opinion, scale]);

const profile = z.object({
  id: slug(),
  from: doc(whole(0, 1000), 'The least points for this profile; it reaches up to the next one.'),
  title: doc(text(120), 'The profile in kind words.'),
  text: doc(text(600), 'What it means, without judging.'),
  advice: doc(
    z.array(z.object({ text: text(300), source: doc(slug(), 'The id of the source that gives this advice.') })).check(z.maxLength(8)),
    'What one can do, each with its source.',
  ),
  links: doc(z.optional(z.array(linkWithLabel()).check(z.maxLength(5))), 'Where to find more.'),
});

/** The one truth of a quiz's config. */
export const quizSchema = z
  .object({
    ...contentEnvelope('quiz'),
    about: doc(about, 'Where the content comes from, and until when it stands.'),
    intro: doc(z.optional(text(600)), 'A few words under the title on the first screen.'),
    minutes: doc(z.optional(whole(1, 90)), 'About how long it takes; reckoned from the questions if left out.'),
    timer: doc(z.optional(whole(10, 900)), 'Seconds of the timer that a facilitator may start; 60 if left out.'),
    feedback: doc(z.optional(z.enum(['each', 'end'])), 'When answers are explained: after each question, or at the end.'),
    shuffleQuestions: doc(z.optional(z.boolean()), 'Ask the questions in a new order each time.'),
    shuffleOptions: doc(z.optional(z.boolean()), 'Show the answers in a new order each time. A scale and an opinion keep theirs.'),
    questions: doc(z.array(question).check(z.minLength(1), z.maxLength(100), uniqueIds()), 'The questions, in order.'),
    takeaways: doc(
      z.optional(z.array(z.object({ text: text(300), source: slug() })).check(z.maxLength(10))),
      'What to remember, shown at the end.',
    ),
    profiles: doc(
      z.optional(z.array(profile).check(z.minLength(1), z.maxLength(10), uniqueIds())),
      'For self-assessment: what the points of the scale questions say.',
    ),
    links: doc(
      z.optional(
        z.object({
          workshops: doc(z.optional(linkWithLabel()), 'Where to sign up for a workshop.'),
          helpline: doc(z.optional(z.boolean()), 'Show the 3018 on the last screen.'),
        }),
      ),
      'Where to go from the last screen.',
    ),
  })
  .check(
    z.check(({ value, issues }) => {
      const known = new Set(value.about.sources.map((s) => s.id));
      for (const { id, path } of citations(value)) {
        if (!known.has(id)) issues.push({ code: 'custom', input: id, path, message: 'knownSource' });
      }
    }),
    z.refine((quiz) => !quiz.questions.some((q) => q.kind === 'scale') || quiz.profiles?.some((p) => p.from === 0), {
      error: 'profiles',
      path: ['profiles'],
    }),
  );

/** A quiz's config. */
export type QuizConfig = z.infer<typeof quizSchema>;
export type Question = z.infer<typeof question>;
export type Profile = z.infer<typeof profile>;

/** Every place of a quiz that cites a source, and which. */
function citations({ questions, takeaways = [], profiles = [] }: QuizConfig): { id: string; path: PropertyKey[] }[] {
  return [
    ...questions.flatMap((q, i) => {
      if ('explanation' in q) return { id: q.explanation.source, path: ['questions', i, 'explanation', 'source'] };
      if (q.kind === 'opinion' && q.furtherReading)
        return { id: q.furtherReading.source, path: ['questions', i, 'furtherReading', 'source'] };
      return [];
    }),
    ...takeaways.map((t, i) => ({ id: t.source, path: ['takeaways', i, 'source'] })),
    ...profiles.flatMap((p, i) => p.advice.map((a, j) => ({ id: a.source, path: ['profiles', i, 'advice', j, 'source'] }))),
  ];
}
