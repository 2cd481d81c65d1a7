/** A content, or a part of one, whose plainer words stand in the place of the others wherever it has some. */
export function simplify<T>(value: T): T {
  if (Array.isArray(value)) return value.map(simplify) as T;
  if (!value || typeof value !== 'object') return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, simplify<unknown>(item)])) as Record<string, unknown>;
  if (typeof copy.simple === 'string') copy.text = copy.simple;
  return copy as T;
}

/** True if a content has plainer words somewhere. In a string of the content itself the quotes would be escaped. */
export const hasSimple = (content: unknown): boolean => JSON.stringify(content).includes('"simple":');
