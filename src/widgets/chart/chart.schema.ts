import * as z from 'zod/mini';
import { doc } from '../../lib/doc.js';
import { about, contentEnvelope, slug, source, sourceDate, text, uniqueIds, whole } from '../../lib/envelope.schema.js';
import { faultsOf } from './chart-rules.js';
import { mostCategories } from './limits.js';

export const kinds = ['bar', 'horizontal-bar', 'stacked-bar', 'line', 'doughnut', 'figure'] as const;

const number = () => z.number().check(z.gte(-1e15), z.lte(1e15));
const values = () => z.array(z.nullable(number())).check(z.minLength(1), z.maxLength(mostCategories));
const column = () => text(200);

const target = z.object({
  label: doc(text(80), 'What is to be reached, for example Moyenne OCDE.'),
  value: doc(z.optional(number()), 'One value for all.'),
  values: doc(z.optional(values()), 'One value per category, in their order; null where there is none.'),
  path: doc(
    z.optional(z.array(z.object({ date: sourceDate(), value: number() })).check(z.minLength(2), z.maxLength(50))),
    'A path over time, for a line: dates with their values.',
  ),
  column: doc(z.optional(column()), 'The column of the data file that has one value per category.'),
  series: doc(z.optional(slug()), 'The id of the series it is for; the one in focus, or the first, if left out.'),
  atMost: doc(z.optional(z.boolean()), 'True if it is good to stay below it.'),
  source: doc(z.optional(slug()), 'The id of the source in about.sources that states it.'),
  example: doc(z.optional(z.boolean()), 'True for a target that nobody set: the page says that it is an example.'),
});

const data = z.object({
  url: doc(text(2000), 'The address of a CSV or JSON file, relative to this config (to the page if the config has no address).'),
  category: doc(column(), 'The column that names the categories, or has the dates of a line.'),
  series: doc(
    z
      .array(
        z.object({
          id: doc(slug(), 'A name for this series, unique in the chart.'),
          label: doc(text(80), 'As shown to the visitor.'),
          column: doc(column(), 'The column that has its values.'),
        }),
      )
      .check(z.minLength(1), z.maxLength(12), uniqueIds()),
    'The columns to show.',
  ),
  decimal: doc(z.optional(z.enum([',', '.'])), 'What stands before decimals in the file; found out if left out.'),
  sum: doc(z.optional(z.boolean()), 'True to add up the rows whose category is the same: only for what can be added.'),
  top: doc(
    z.optional(whole(1, mostCategories - 1)),
    'How many of the largest categories to keep; the others are added up: only for what can be added.',
  ),
  others: doc(z.optional(text(60)), 'The name of the category that adds up the others; « Autres » if left out.'),
  refresh: doc(z.optional(whole(60, 86_400)), 'Seconds after which the file is asked for again; never if left out.'),
});

/** The one truth of an indicator's config. */
export const chartSchema = z
  .object({
    ...contentEnvelope('chart'),
    about: doc(
      z.object({
        ...about.shape,
        sources: doc(
          z
            .array(z.object({ ...source.shape, date: doc(sourceDate(), 'When it was published: a year, a month or a day.') }))
            .check(z.minLength(1), z.maxLength(50), uniqueIds()),
          'The documents that the figures come from, with their dates.',
        ),
      }),
      'Where the figures come from, and until when they stand.',
    ),
    kind: doc(z.enum(kinds), 'How it is drawn; figure is a single number.'),
    reading: doc(text(300), 'What the chart says, in one sentence that anybody understands.'),
    note: doc(z.optional(text(400)), 'What one must know to read it right.'),
    unit: doc(z.optional(text(40)), 'The unit, for example % or pour 100 élèves.'),
    decimals: doc(z.optional(whole(0, 6)), 'How many decimals are shown; as many as the values need if left out.'),
    categories: doc(
      z.optional(
        z
          .array(
            z.object({
              id: doc(z.optional(slug()), 'A name for it, by which focus can speak of it.'),
              label: doc(z.optional(text(160)), 'As shown to the visitor; its date if left out.'),
              date: doc(z.optional(sourceDate()), 'For a line: a year, a month or a day.'),
            }),
          )
          .check(z.minLength(1), z.maxLength(mostCategories)),
      ),
      'What is compared, or the dates of a line.',
    ),
    categoryLabel: doc(z.optional(text(80)), 'What the categories are, as the table’s first heading: Territoire, Niveau…'),
    series: doc(
      z.optional(
        z
          .array(
            z.object({
              id: doc(slug(), 'A name for this series, unique in the chart.'),
              label: doc(text(80), 'As shown to the visitor.'),
              values: doc(values(), 'A value per category, in their order; null where there is none.'),
            }),
          )
          .check(z.minLength(1), z.maxLength(12), uniqueIds()),
      ),
      'The values.',
    ),
    value: doc(z.optional(number()), 'For a figure: the value.'),
    prefix: doc(z.optional(text(30)), 'For a figure: words before the value, for example plus de.'),
    max: doc(z.optional(number()), 'For a figure: the end of its bar; 100 for %, else the target, if left out.'),
    data: doc(z.optional(data), 'A file to take the values from, instead of categories, series and value.'),
    focus: doc(z.optional(text(160)), 'The id of a series, or the id or label of a category, to be highlighted beside the others.'),
    targets: doc(z.optional(z.array(target).check(z.maxLength(3))), 'What is to be reached.'),
  })
  .check(
    z.check(({ value, issues }) => {
      for (const { path, message } of faultsOf(value)) {
        const input = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
        issues.push({ code: 'custom', input, path: [...path], message });
      }
    }),
  );

/** An indicator's config. */
export type ChartConfig = z.infer<typeof chartSchema>;
export type Kind = ChartConfig['kind'];
export type TargetConfig = NonNullable<ChartConfig['targets']>[number];
export type DataConfig = NonNullable<ChartConfig['data']>;
