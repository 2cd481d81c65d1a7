import type * as z from 'zod/mini';
import { strictly, type Parsed } from './parse-config.js';

/**
 * Takes the faults of a list's items as theirs alone: a wrong item is left out, and the issues that come back say why. A fault
 * anywhere else, or in all of them, refuses the whole.
 */
export const sparing =
  (list: string) =>
  <C>(schema: z.ZodMiniType<C>, raw: unknown): Parsed<C> => {
    const items = (raw as Record<string, unknown> | null)?.[list];
    if (!Array.isArray(items)) return strictly(schema, raw);
    let kept = items.map((_, i) => i);
    const left: Parsed<C>['issues'][number][] = [];
    for (;;) {
      const { data, issues } = strictly(schema, { ...(raw as object), [list]: kept.map((i) => items[i] as unknown) });
      if (data) {
        const known: unknown[] = [];
        kept.forEach((i, at) => (known[i] = (data as Record<string, unknown[]>)[list]![at]));
        return { data, issues: left, known: { ...data, [list]: known } };
      }
      const placed = issues.map((issue) => {
        const [head, at, ...rest] = issue.path;
        return head === list && typeof at === 'number' ? { ...issue, path: [head, kept[at]!, ...rest] } : issue;
      });
      const bad = new Set(placed.map(({ path }) => (path[0] === list ? path[1] : undefined)));
      left.push(...placed);
      if (bad.has(undefined) || bad.size === kept.length) return { issues: left };
      kept = kept.filter((i) => !bad.has(i));
    }
  };
