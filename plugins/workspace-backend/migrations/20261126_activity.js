// @ts-check

/**
 * The activity record: who did what in which workspace.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('activity', table => {
    table.comment('Who did what in which workspace');
    table
      .bigIncrements('id')
      .comment('In the order of writing, which is the order of pages');
    table.string('workspace', 253).notNullable();
    table
      .string('workspace_uid', 64)
      .notNullable()
      .comment('Of the Storage: a namesake made later has another one');
    table
      .string('cluster', 253)
      .comment('Where the plugin serves several clusters');
    table.timestamp('at', { useTz: true, precision: 3 }).notNullable();
    table.string('actor', 512).notNullable();
    table
      .string('actor_kind', 16)
      .notNullable()
      .comment('user, service, oidc or schedule');
    table
      .boolean('platform_admin')
      .notNullable()
      .comment('Acted without a role in the workspace');
    table.string('action', 64).notNullable();
    table.string('subject', 512);
    table.text('details').comment('JSON');
    table.string('reason', 500);
    table
      .string('outcome', 16)
      .notNullable()
      .comment('started, succeeded, failed or refused');
    table.index(['workspace_uid', 'id'], 'activity_workspace_index');
    table.index(['at'], 'activity_at_index');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('activity');
};
