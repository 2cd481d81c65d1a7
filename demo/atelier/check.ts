import type * as z from 'zod/mini';
import { asConfigError, type Fault } from '../../src/lib/config-error.ts';
import { isPast } from '../../src/lib/dates.ts';
import { explainReview, explainUnknownKey } from '../../src/lib/explain.ts';
import { parseConfig } from '../../src/lib/parse-config.ts';
import { banner3018Schema } from '../../src/widgets/banner-3018/banner-3018.schema.ts';
import { cardsSchema } from '../../src/widgets/cards/cards.schema.ts';
import { chartSchema } from '../../src/widgets/chart/chart.schema.ts';
import { quizSchema } from '../../src/widgets/quiz/quiz.schema.ts';
import { signupSchema } from '../../src/widgets/signup/signup.schema.ts';
import type { WidgetName } from './model.ts';
import { isRecord, unknownKeys, type Schema } from './schema.ts';

const schemas: Record<WidgetName, z.ZodMiniType<{ lang?: string | undefined }>> = {
  quiz: quizSchema,
  cards: cardsSchema,
  signup: signupSchema,
  chart: chartSchema,
  '3018': banner3018Schema,
};

export const widgetNames = Object.keys(schemas) as WidgetName[];

export interface Verdict {
  /** What keeps it from being shown. */
  readonly faults: readonly Fault[];
  /** What does not. */
  readonly warnings: readonly Fault[];
  /** The text is JSON at all: a form can be made of it. */
  readonly isJson: boolean;
}

/** What the widget would warn of, were the rest right: keys that it does not know, and a review that is due. */
export function warningsOf(schema: Schema, value: unknown): Fault[] {
  const due = isRecord(value) && isRecord(value['about']) ? value['about']['reviewBy'] : undefined;
  return [
    ...unknownKeys(schema, value).map((keys) => explainUnknownKey(keys, 'fr')),
    ...(typeof due === 'string' && /^\d{4}-\d\d-\d\d$/.test(due) && isPast(due, new Date()) ? [explainReview(due, 'fr')] : []),
  ];
}

/** What the widget itself would say of a config. */
export async function check(widget: WidgetName, text: string): Promise<Verdict> {
  try {
    const { warnings } = await parseConfig(text, schemas[widget], 'fr');
    return { faults: [], warnings, isJson: true };
  } catch (error) {
    const { kind, faults } = asConfigError(error);
    return { faults, warnings: [], isJson: kind !== 'json' };
  }
}
