import { StoreType } from './stores';

/** The S3 keys of a workspace. @public */
export interface S3Credentials {
  bucketname: string;
  access: string;
  secret: string;
  /** Empty where neither the Secret nor the configuration names one. */
  endpoint: string;
  /** Empty where neither the Secret nor the configuration names one. */
  region: string;
}

/** A pair of S3 keys that works now; several do where key rotation keeps older ones. @public */
export interface ActiveKey {
  /** The generation, as providers call it: `202611`, `2026w48` or, without rotation, `1`. */
  name: string;
  /** It is the one that the workspace's Secret holds. */
  current: boolean;
  /** RFC 3339. */
  since: string;
  /** When it stops working, RFC 3339; absent where it does not. */
  expires?: string;
}

/** What it takes to reach a PostgreSQL host and its databases; what is not known is left out. @public */
export interface DatabaseCredentials {
  host?: string;
  port?: string;
  username?: string;
  password?: string;
  host_external?: string;
  /** The names of the databases that are there, with commas between. */
  databases: string;
  /** Address by name of the database, as the provider wrote it or made from the host's parts. */
  urls: Record<string, string>;
  /** Address from outside the cluster by name of the database. */
  external_urls: Record<string, string>;
}

/** What it takes to reach a Qdrant store; what is not known is left out. @public */
export interface VectorCredentials {
  host?: string;
  port?: string;
  grpc_port?: string;
  url?: string;
  api_key?: string;
  read_api_key?: string;
}

/** What it takes to reach a Redis store; what is not known is left out. @public */
export interface CacheCredentials {
  host?: string;
  port?: string;
  username?: string;
  database?: string;
  password?: string;
  url?: string;
}

/** What it takes to reach a MongoDB store; what is not known is left out. @public */
export interface DocumentCredentials {
  host?: string;
  port?: string;
  database?: string;
  auth_source?: string;
  username?: string;
  password?: string;
  uri?: string;
}

/** The credentials of stores by type and name; those of databases by the name of their host. @public */
export interface StoreCredentials {
  database?: Record<string, DatabaseCredentials>;
  vector?: Record<string, VectorCredentials>;
  cache?: Record<string, CacheCredentials>;
  document?: Record<string, DocumentCredentials>;
}

/** In a view the password is `**********`. @public */
export interface RegistryCredentials {
  username: string;
  password: string;
}

/**
 * Why a Secret does not count as the workspace's: `marked_for_other`, its labels, annotations or owner name another
 * workspace or another tool; `older_than_workspace`, it was there before the workspace; `shared_name`, providers derive its
 * name for another workspace, too; `unexpected_type`, no provider gives its type to credentials.
 *
 * @public
 */
export type SecretClashReason =
  | 'marked_for_other'
  | 'older_than_workspace'
  | 'shared_name'
  | 'unexpected_type';

/** A Secret that has the name of one of the workspace's but is not proved to be the workspace's: it is never read. @public */
export interface SecretClash {
  secret: string;
  reason: SecretClashReason;
}

/** Body of `POST /workspaces/NAME/credentials`: what to reveal, one thing at least. @public */
export interface RevealCredentials {
  s3?: true;
  registry?: true;
  stores?: { type: StoreType; name: string }[];
  /** Why; required of a platform admin whose own role does not give the right (see `user.as_platform_admin` of a view). */
  reason?: string;
}

/** Body of `POST /workspaces/NAME/token`, where there is one. @public */
export interface IssueToken {
  /** Why; required as {@link RevealCredentials.reason} is. */
  reason?: string;
}

/** Answer to it: what the body named, and nothing else. @public */
export interface RevealedCredentials {
  s3?: S3Credentials;
  registry?: RegistryCredentials;
  stores?: StoreCredentials;
}

/** Answer of `POST /workspaces/NAME/token`: an access token for this API. @public */
export interface IssuedToken {
  access_token: string;
  token_type: string;
  /** Seconds. */
  expires_in?: number;
  scope?: string;
}
