import { execFileSync, spawn, ChildProcess } from 'child_process';
import { leaveOut, poll } from '@internal/dev-cluster/testing';
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from 'fs';
import knexFactory, { Knex } from 'knex';
import { once } from 'events';
import { tmpdir } from 'os';
import { join } from 'path';

/** A kind of database that the plugin runs on. */
export type DatabaseKind = 'SQLite' | 'PostgreSQL';

/** An empty database, and the way to get rid of it. */
export interface TestDatabase {
  readonly knex: Knex;
  /** What a backend is configured with to use it: `backend.database`. */
  readonly config: { client: string; connection: object };
  /** Another connection to the same database. */
  connect(): Knex;
  stop(): Promise<void>;
}

/** Where PostgreSQL's own programs are; `undefined` on a machine without. */
function postgresBinaries(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort() : [];
  return [
    ...(process.env.PATH ?? '').split(':'),
    ...versions.reverse().map(version => join(debian, version, 'bin')),
  ].find(folder =>
    ['initdb', 'postgres'].every(each => existsSync(join(folder, each))),
  );
}

/** The databases that this machine has; says which one is missing. */
export function availableDatabases(): DatabaseKind[] {
  if (postgresBinaries()) return ['SQLite', 'PostgreSQL'];
  leaveOut(
    'on PostgreSQL',
    'its programs initdb and postgres are not on this machine',
  );
  return ['SQLite'];
}

export async function startDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  return kind === 'SQLite' ? startSqlite() : startPostgres();
}

/**
 * SQLite waits for a lock within its call, for 5 s: in one process, whoever holds the lock can't give it back meanwhile. Replicas are
 * processes of their own.
 */
function waitBriefly(
  connection: { pragma(text: string): void },
  done: (error: null, connection: unknown) => void,
) {
  connection.pragma('busy_timeout = 50');
  done(null, connection);
}

/** A file, so that several connections reach the same database. */
function startSqlite(): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'activity-sqlite-'));
  const connections: Knex[] = [];
  const connect = () => {
    const knex = knexFactory({
      client: 'better-sqlite3',
      connection: join(folder, 'activity.sqlite'),
      useNullAsDefault: true,
      pool: { afterCreate: waitBriefly },
    });
    connections.push(knex);
    return knex;
  };
  return {
    knex: connect(),
    config: { client: 'better-sqlite3', connection: { directory: folder } },
    connect,
    stop: async () => {
      await Promise.all(connections.map(each => each.destroy()));
      rmSync(folder, { recursive: true });
    },
  };
}

/** A cluster of its own in a folder of its own, reached by a socket there. */
async function startPostgres(): Promise<TestDatabase> {
  const binaries = postgresBinaries()!;
  const folder = mkdtempSync(join(tmpdir(), 'activity-pg-'));
  const account = nonRoot(folder);
  const program = (name: string) => join(binaries, name);
  execFileSync(
    program('initdb'),
    ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '-N'],
    { ...account, cwd: folder, stdio: 'ignore' },
  );
  const server = spawn(
    program('postgres'),
    ['-D', join(folder, 'data'), '-k', folder, '-h', '', '-c', 'fsync=off'],
    { ...account, cwd: folder, stdio: 'ignore' },
  );
  const connections: Knex[] = [];
  const connection = { host: folder, user: 'postgres', database: 'postgres' };
  const connect = () => {
    const knex = knexFactory({
      client: 'pg',
      connection,
      pool: { min: 0, max: 4 },
    });
    connections.push(knex);
    return knex;
  };
  const knex = connect();
  await poll('PostgreSQL to answer', () =>
    knex.raw('select 1').then(
      () => true,
      () => undefined,
    ),
  );
  return {
    knex,
    config: { client: 'pg', connection },
    connect,
    stop: async () => {
      await Promise.all(connections.map(each => each.destroy()));
      await ended(server);
      rmSync(folder, { recursive: true });
    },
  };
}

/** PostgreSQL refuses to run as root: whoever owns it or nobody does. */
function nonRoot(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map(which =>
    Number(execFileSync('id', [which, 'nobody']).toString()),
  );
  chownSync(folder, uid, gid);
  return statSync(folder).uid === uid ? { uid, gid } : {};
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const exit = once(server, 'exit');
  server.kill('SIGINT');
  await exit;
}
