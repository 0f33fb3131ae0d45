import {
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { ServiceUnavailableError, stringifyError } from '@backstage/errors';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import {
  workspaceActivityReadPermission,
  workspaceCreatePermission,
  workspaceCredentialsRevealPermission,
  workspaceDeletePermission,
  workspaceReadPermission,
  workspaceUpdatePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import stringify from 'fast-json-stable-stringify';
import { Policy, Verdict } from './Authorizer';
import { workspaceResourceRef } from './permissions';
import { Caller, ServiceCaller, UserCaller } from './types';
import { WorkspaceRoles } from '../model/record';

/** How long a policy's word holds: each question about a user is a call over HTTP. */
const KEEP_MS = 3_000;

const NO_OBJECTION: Verdict = { mayCreate: true, allows: () => true };

/**
 * The Backstage permission framework's word on users and services; of services it knows the access restrictions of their
 * tokens, which it applies whether or not `permission.enabled` is set. It cannot be asked about OIDC callers: their tokens
 * decide alone.
 */
export class FrameworkPolicy implements Policy {
  readonly #permissions: PermissionsService;
  readonly #isAuthorized: (
    decision: PolicyDecision,
    workspace: WorkspaceRoles,
  ) => boolean;
  readonly #logger: LoggerService;
  readonly #kept = new Map<string, Promise<Verdict>>();

  /** The rules of workspaces must be registered before. */
  constructor(
    permissions: PermissionsService,
    registry: PermissionsRegistryService,
    logger: LoggerService,
  ) {
    this.#logger = logger;
    this.#permissions = permissions;
    this.#isAuthorized = createConditionAuthorizer(
      registry.getPermissionRuleset(workspaceResourceRef),
    );
  }

  async verdictOn(caller: Caller): Promise<Verdict> {
    if (caller.type === 'token') return NO_OBJECTION;
    const key = keyOf(caller);
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const verdict = this.#ask(caller);
    this.#kept.set(key, verdict);
    const forget = () => this.#kept.delete(key);
    verdict.then(() => setTimeout(forget, KEEP_MS).unref(), forget);
    return verdict;
  }

  async #ask({ credentials }: UserCaller | ServiceCaller): Promise<Verdict> {
    try {
      const [[create], [read, update, remove, reveal, activity]] =
        await Promise.all([
          this.#permissions.authorize(
            [{ permission: workspaceCreatePermission }],
            { credentials },
          ),
          this.#permissions.authorizeConditional(
            [
              { permission: workspaceReadPermission },
              { permission: workspaceUpdatePermission },
              { permission: workspaceDeletePermission },
              { permission: workspaceCredentialsRevealPermission },
              { permission: workspaceActivityReadPermission },
            ],
            { credentials },
          ),
        ]);
      const decisions = { read, update, delete: remove, reveal, activity };
      return {
        mayCreate: create.result === AuthorizeResult.ALLOW,
        readsNothing: read.result === AuthorizeResult.DENY,
        allows: (action, workspace) =>
          workspace
            ? this.#isAuthorized(decisions[action], workspace)
            : decisions[action].result === AuthorizeResult.ALLOW,
      };
    } catch (error) {
      // Whatever the permission backend answered was about our question, not about the caller's.
      this.#logger.warn(
        `The permission policy cannot be asked: ${stringifyError(error)}`,
      );
      throw new ServiceUnavailableError(
        "The permission policy can't be reached right now; try again in a moment",
      );
    }
  }
}

/** Tells apart whom the policy may decide differently on: two tokens of one service may have different restrictions. */
function keyOf(caller: UserCaller | ServiceCaller): string {
  return caller.type === 'user'
    ? stringify(['user', caller.entityRef])
    : stringify([
        'service',
        caller.subject,
        caller.credentials.principal.accessRestrictions ?? null,
      ]);
}
