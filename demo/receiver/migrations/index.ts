import type { Migration, MigrationProvider } from 'kysely/migration';
import { first } from './2026-11-first.ts';

export type Kind = 'sqlite' | 'postgres';

/** Applied in the order of their names, each once. One that a town has run never changes: what comes later is a new one. */
export const migrations = (kind: Kind): MigrationProvider => ({
  getMigrations: () => Promise.resolve<Record<string, Migration>>({ '2026-11-first': first(kind) }),
});
