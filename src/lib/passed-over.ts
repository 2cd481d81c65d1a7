/**
 * The versions that came to a tag after another one had it: the page's own list, since each self-contained file has a copy of this
 * module. Data only ever grows.
 */
export function passedOver(): Map<string, Set<string>> {
  const page = globalThis as { [key: symbol]: Map<string, Set<string>> | undefined };
  return (page[Symbol.for('balise/passed-over/v1')] ??= new Map<string, Set<string>>());
}
