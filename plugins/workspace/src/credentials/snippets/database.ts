import {
  DatabaseCredentials,
  StoreCredentials,
} from '@eoepca/backstage-plugin-workspace-common';
import { lines, MASK, python, shell, urlPart, withMasks } from './quote';
import { CredentialKind, knownValues } from './types';

/** What it takes to reach one database. */
export interface DatabaseAccess {
  host?: string;
  port?: string;
  username?: string;
  password?: string;
  database: string;
  url?: string;
  /** The address is one from outside of the cluster. */
  external?: boolean;
}

/** From where a database is to be reached. */
export type Place = 'inside' | 'outside';

/** The host of a database among revealed credentials, which are kept by host. */
export function hostOfDatabase(
  stores: StoreCredentials | undefined,
  database: string,
): DatabaseCredentials | undefined {
  return Object.values(stores?.database ?? {}).find(({ databases }) =>
    databases.split(',').includes(database),
  );
}

/** How a database is reached: from outside, where an address for that is known. */
export function databaseAccess(
  host: DatabaseCredentials,
  database: string,
  place: Place,
): DatabaseAccess {
  const { port, username, password } = host;
  const outsideUrl = host.external_urls[database];
  const external =
    place === 'outside' && Boolean(outsideUrl ?? host.host_external);
  const url = external ? outsideUrl : host.urls[database];
  return {
    host: (external && host.host_external) || hostOf(url) || host.host,
    port,
    username,
    password,
    database,
    url,
    external,
  };
}

function hostOf(url: string | undefined): string | undefined {
  return url ? /@([^/?#@:]+)(?=[:/?#]|$)/.exec(url)?.[1] : undefined;
}

/** The address that libpq and whatever builds on it takes. */
export function libpqUrl(access: DatabaseAccess): string {
  if (access.url) {
    return access.url;
  }
  const { host = '', port, username, password, database } = access;
  const user = username
    ? `${urlPart(username)}${password ? `:${urlPart(password)}` : ''}@`
    : '';
  return `postgresql://${user}${host}${port ? `:${port}` : ''}/${urlPart(
    database,
  )}`;
}

/** The password goes by a variable: arguments are seen by everybody on a machine. */
export function psql(access: DatabaseAccess): string {
  const { host, port, username, password, database } = access;
  if (!host || !username || !password) {
    return `psql ${shell(libpqUrl(access))}`;
  }
  return [
    `PGPASSWORD=${shell(password)} psql`,
    `--host=${shell(host)}`,
    ...(port ? [`--port=${shell(port)}`] : []),
    `--username=${shell(username)}`,
    `--dbname=${shell(database)}`,
  ].join(' \\\n  ');
}

export function sqlalchemyEngine(access: DatabaseAccess): string {
  const { host, port, username, password, database } = access;
  if (!host || !username || !password) {
    return lines(
      'from sqlalchemy import create_engine, make_url',
      '',
      `url = make_url(${python(libpqUrl(access))})`,
      'engine = create_engine(url.set(drivername="postgresql+psycopg"))',
    );
  }
  return lines(
    'from sqlalchemy import URL, create_engine',
    '',
    'url = URL.create(',
    '    "postgresql+psycopg",',
    `    username=${python(username)},`,
    `    password=${python(password)},`,
    `    host=${python(host)},`,
    // What is no number is masked.
    !!port && `    port=${/^\d+$/.test(port) ? port : python(port)},`,
    `    database=${python(database)},`,
    ')',
    'engine = create_engine(url)',
  );
}

/** A PostgreSQL database. */
export function databaseKind(
  database: string,
  place: Place,
): CredentialKind<DatabaseCredentials> {
  const at = (host: DatabaseCredentials) =>
    databaseAccess(host, database, place);
  const form = (code: (access: DatabaseAccess) => string) => ({
    code: (host: DatabaseCredentials) => code(at(host)),
  });
  return {
    id: 'database',
    masked: {
      host: MASK,
      port: MASK,
      username: MASK,
      password: MASK,
      host_external: MASK,
      databases: database,
      urls: { [database]: MASK },
      external_urls: { [database]: MASK },
    },
    redact: host => ({
      ...withMasks(host, ['password']),
      ...(host.urls && { urls: { [database]: MASK } }),
      ...(host.external_urls && { external_urls: { [database]: MASK } }),
    }),
    values: host => {
      const access = at(host);
      return knownValues([
        ['host', access.host],
        ['port', access.port],
        ['username', access.username],
        ['password', access.password],
        ['database', access.database],
        ['url', access.url],
      ]);
    },
    forms: [
      { id: 'psql', ...form(psql) },
      { id: 'sqlalchemy', ...form(sqlalchemyEngine) },
      { id: 'libpq', ...form(libpqUrl) },
    ],
    hints: host =>
      place === 'outside' && !at(host).external ? ['noOutside'] : [],
  };
}
