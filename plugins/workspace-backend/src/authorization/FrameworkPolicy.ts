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
  workspaceCreatePermission,
  workspaceDeletePermission,
  workspaceReadPermission,
  workspaceUpdatePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceRoles } from '../index/types';
import { Policy, Verdict } from './Authorizer';
import { workspaceResourceRef } from './permissions';
import { Caller, UserCaller } from './types';

/** How long a policy's word on a user holds: each question to it is a call over HTTP. */
const KEEP_MS = 3_000;

const NO_OBJECTION: Verdict = { mayCreate: true, allows: () => true };

/**
 * The Backstage permission framework's word on users. Services and OIDC callers cannot be asked about there:
 * configuration and tokens decide alone.
 */
export class FrameworkPolicy implements Policy {
  readonly #permissions: PermissionsService;
  readonly #isAuthorized: (
    decision: PolicyDecision,
    workspace: WorkspaceRoles | undefined,
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
    if (caller.type !== 'user') return NO_OBJECTION;
    const key = caller.entityRef;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const verdict = this.#ask(caller);
    this.#kept.set(key, verdict);
    const forget = () => this.#kept.delete(key);
    verdict.then(() => setTimeout(forget, KEEP_MS).unref(), forget);
    return verdict;
  }

  async #ask({ credentials }: UserCaller): Promise<Verdict> {
    try {
      const [[create], [read, update, remove]] = await Promise.all([
        this.#permissions.authorize(
          [{ permission: workspaceCreatePermission }],
          { credentials },
        ),
        this.#permissions.authorizeConditional(
          [
            { permission: workspaceReadPermission },
            { permission: workspaceUpdatePermission },
            { permission: workspaceDeletePermission },
          ],
          { credentials },
        ),
      ]);
      const decisions = { read, update, delete: remove };
      return {
        mayCreate: create.result === AuthorizeResult.ALLOW,
        allows: (action, workspace) =>
          this.#isAuthorized(decisions[action], workspace),
      };
    } catch (error) {
      // Whatever the permission backend answered was about our question, not about the caller's.
      this.#logger.warn(
        `The permission policy cannot be asked: ${stringifyError(error)}`,
      );
      throw new ServiceUnavailableError(
        'The permission policy cannot be asked at the moment; try again shortly',
      );
    }
  }
}
