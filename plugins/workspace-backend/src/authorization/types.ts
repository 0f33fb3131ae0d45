import {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import { AccessRole } from '@eoepca/backstage-plugin-workspace-common';

/** Who is asking, told once at the door (`authorization/identify`) and trusted from there on. */
export type Caller = UserCaller | TokenCaller | ServiceCaller;

/** A Backstage user; roles come from the Datalabs. */
export interface UserCaller {
  readonly type: 'user';
  /** `user:default/alice` */
  readonly entityRef: string;
  /** The member name that this user is in Datalabs, lower case; absent where the user maps to nobody. */
  readonly member?: string;
  readonly platformAdmin: boolean;
  /** May see all workspaces, without their secrets. */
  readonly reader: boolean;
  /** What the permission framework is asked with. */
  readonly credentials: BackstageCredentials<BackstageUserPrincipal>;
}

/** The holder of an OIDC access token; only the token's own roles count. */
export interface TokenCaller {
  readonly type: 'token';
  /** `preferred_username` */
  readonly username: string;
  /** Workspace → roles, from `resource_access`. */
  readonly roles: ReadonlyMap<string, ReadonlySet<AccessRole>>;
  /** Role `admin` of the client that the configured audience names. */
  readonly platformAdmin: boolean;
}

/**
 * Another Backstage plugin, or a program with a service token; without any role unless config names its subject as a
 * platform admin or a reader.
 */
export interface ServiceCaller {
  readonly type: 'service';
  readonly subject: string;
  readonly platformAdmin: boolean;
  /** May see all workspaces, without their secrets. */
  readonly reader: boolean;
  /** With the access restrictions of the token, which differ between tokens of one subject. */
  readonly credentials: BackstageCredentials<BackstageServicePrincipal>;
}
