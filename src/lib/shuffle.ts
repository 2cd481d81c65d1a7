/** The items of `now` in the order in which somebody has had `was`; new ones come last. */
export function inOrderOf<T extends { readonly id: string }>(was: readonly T[], now: readonly T[]): T[] {
  const known = was.flatMap(({ id }) => now.find((item) => item.id === id) ?? []);
  return [...known, ...now.filter((item) => !known.includes(item))];
}

/** A new list in random order (Fisher–Yates); `random` is in [0, 1). */
export function shuffle<T>(items: readonly T[], random: () => number = Math.random): T[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}
