import type { Migration } from 'kysely/migration';
import type { Kind } from './index.ts';

/** Instants are milliseconds, flags are 0 or 1 and lists are JSON: the same rows in both databases. */
export const first = (kind: Kind): Migration => ({
  async up(db) {
    await db.schema
      .createTable('sessions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('details', 'text', (column) => column.notNull())
      .addColumn('capacity', 'integer', (column) => column.notNull())
      .addColumn('waiting', 'integer', (column) => column.notNull())
      .addColumn('begins', 'bigint', (column) => column.notNull())
      .addColumn('ends', 'bigint', (column) => column.notNull())
      .addColumn('listed', 'integer', (column) => column.notNull())
      .addColumn('closed', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();

    const table = db.schema.createTable('signups');
    // Ids only grow: the order of the waiting list is theirs.
    await (
      kind === 'sqlite'
        ? table.addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
        : table.addColumn('id', 'integer', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    )
      .addColumn('session', 'text', (column) => column.notNull().references('sessions.id'))
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('reference', 'text', (column) => column.notNull().unique())
      .addColumn('secret_hash', 'text', (column) => column.notNull())
      .addColumn('created', 'bigint', (column) => column.notNull())
      .addColumn('promoted', 'bigint')
      .addColumn('tell_at', 'bigint')
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('email', 'text')
      .addColumn('phone', 'text')
      .addColumn('email_hash', 'text')
      .addColumn('phone_hash', 'text')
      .addColumn('children', 'integer')
      .addColumn('age', 'text')
      .addColumn('arrangements', 'text', (column) => column.notNull())
      .addColumn('answers', 'text', (column) => column.notNull())
      .addColumn('contact_me', 'integer', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('signups_by_session').on('signups').columns(['session', 'status', 'id']).execute();
    for (const contact of ['email_hash', 'phone_hash'])
      await db.schema
        .createIndex(`signups_one_${contact}`)
        .unique()
        .on('signups')
        .columns(['session', contact])
        .where('status', '<>', 'cancelled')
        .execute();

    await db.schema
      .createTable('idempotency')
      .addColumn('key_hash', 'text', (column) => column.primaryKey())
      .addColumn('body_hash', 'text', (column) => column.notNull())
      .addColumn('answer', 'text', (column) => column.notNull())
      .addColumn('created', 'bigint', (column) => column.notNull())
      .addColumn('signup', 'integer', (column) => column.notNull().references('signups.id').onDelete('cascade'))
      .execute();
    await db.schema.createIndex('idempotency_by_signup').on('idempotency').column('signup').execute();
  },
});
