import * as z from 'zod/mini';

/** What each part of a config is for: read by the JSON Schema that editors complete from, never by a widget. */
export const docs = /* @__PURE__ */ z.registry<{ description: string }>();

/**
 * Describes a schema. The hosted build leaves the call and its text out, so a sentence here costs the visitor nothing; zod's own
 * `describe` would write to a registry on `globalThis` that the host page's zod shares.
 */
export function doc<S extends z.ZodMiniType>(schema: S, description: string): S {
  docs.add(schema, { description });
  return schema;
}
