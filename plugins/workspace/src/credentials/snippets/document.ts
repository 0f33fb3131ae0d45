import { DocumentCredentials } from '@eoepca/backstage-plugin-workspace-common';
import { lines, MASK, python, shell, urlPart, withMasks } from './quote';
import { CredentialKind, knownValues } from './types';

/** The address that MongoDB clients take. */
export function mongoUri(mongo: DocumentCredentials): string {
  if (mongo.uri) {
    return mongo.uri;
  }
  const { host = '', port, username, password, database = '' } = mongo;
  const user = username
    ? `${urlPart(username)}${password ? `:${urlPart(password)}` : ''}@`
    : '';
  const source = mongo.auth_source
    ? `?authSource=${urlPart(mongo.auth_source)}`
    : '';
  return `mongodb://${user}${host}${port ? `:${port}` : ''}/${urlPart(
    database,
  )}${source}`;
}

export function mongosh(mongo: DocumentCredentials): string {
  return `mongosh ${shell(mongoUri(mongo))}`;
}

export function pymongoClient(mongo: DocumentCredentials): string {
  return lines(
    'from pymongo import MongoClient',
    '',
    `client = MongoClient(${python(mongoUri(mongo))})`,
    mongo.database
      ? `print(client[${python(mongo.database)}].list_collection_names())`
      : 'print(client.list_database_names())',
  );
}

/** A MongoDB store. */
export const documentKind: CredentialKind<DocumentCredentials> = {
  id: 'document',
  masked: {
    host: MASK,
    port: MASK,
    database: MASK,
    auth_source: MASK,
    username: MASK,
    password: MASK,
    uri: MASK,
  },
  redact: mongo => withMasks(mongo, ['password', 'uri']),
  values: mongo =>
    knownValues([
      ['host', mongo.host],
      ['port', mongo.port],
      ['username', mongo.username],
      ['password', mongo.password],
      ['database', mongo.database],
      ['authSource', mongo.auth_source],
      ['url', mongo.uri],
    ]),
  forms: [
    { id: 'mongosh', code: mongosh },
    { id: 'pymongo', code: pymongoClient },
  ],
};
