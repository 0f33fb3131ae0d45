import {
  memberKey,
  UnprocessableError,
  workspaceName,
} from '@eoepca/backstage-plugin-workspace-common';
import { Caller } from '../../authorization/types';
import { unavailable } from '../../kubernetes/errors';
import { NamespaceLookup } from '../../kubernetes/NamespaceLookup';
import { WorkspaceCache } from '../../cache/types';
import {
  firstSessionNames,
  NewWorkspaceSettings,
} from '../../model/creating/create';
import { NameRules } from './NameRules';
import { NamesElsewhere } from './NamesElsewhere';

/** What the configuration says of new names. */
export interface NewNameSettings extends Pick<NewWorkspaceSettings, 'mode'> {
  readonly prefix?: string;
  /** That one user may own; platform admins create more. */
  readonly workspacesPerUser: number;
  /** Creating under the name of a namespace that is there is fine: only admins create here. Default: false. */
  readonly trustsNamespaces?: boolean;
}

/** Which names new workspaces may have, and how many a user may own. */
export class NewNames {
  /** Owner → how many workspaces this process is creating for them. */
  private readonly underWay = new Map<string, number>();

  constructor(
    private readonly options: {
      readonly cache: Pick<WorkspaceCache, 'byMember'>;
      readonly rules: NameRules;
      readonly elsewhere: NamesElsewhere;
      readonly namespaces: Pick<NamespaceLookup, 'namespaceOf'>;
      readonly settings: NewNameSettings;
    },
  ) {}

  /**
   * @param sessions - those that the workspace starts with
   * @throws UnprocessableError for a name that cannot be, is reserved or too similar to another workspace's
   */
  nameFor(
    preferredName: string,
    sessions: readonly string[] = firstSessionNames(this.options.settings),
  ): string {
    const { rules, settings } = this.options;
    const { name, problem } = workspaceName(preferredName, settings.prefix);
    if (problem) throw nameProblem(problem.message);
    const unfit = rules.workspaceProblem(name, sessions);
    if (unfit) throw nameProblem(unfit);
    return name;
  }

  /**
   * Creates one workspace more for an owner; those that are being created at the same moment count, too.
   *
   * @throws UnprocessableError for an owner of as many workspaces as a user may own
   */
  async oneMoreFor<T>(
    caller: Caller,
    owner: string,
    create: () => Promise<T>,
  ): Promise<T> {
    const key = memberKey(owner);
    const underWay = this.underWay.get(key) ?? 0;
    if (!caller.platformAdmin) this.assertMayOwnMore(key, underWay);
    this.underWay.set(key, underWay + 1);
    try {
      return await create();
    } finally {
      const left = (this.underWay.get(key) ?? 1) - 1;
      if (left > 0) this.underWay.set(key, left);
      else this.underWay.delete(key);
    }
  }

  private assertMayOwnMore(key: string, underWay: number): void {
    const { cache, settings } = this.options;
    const { workspacesPerUser: most } = settings;
    const owned = cache
      .byMember(key)
      .filter(({ members }) =>
        members.some(
          ({ name, role }) => role === 'owner' && memberKey(name) === key,
        ),
      );
    if (owned.length + underWay >= most) {
      throw new UnprocessableError(
        `You own ${owned.length} workspaces already; the limit is ${most}. Delete workspaces that nobody needs, or ask a platform admin to create one for you or to raise workspace.limits.workspacesPerUser.`,
      );
    }
  }

  /** @throws UnprocessableError, and ServiceUnavailableError where it is not known what other clusters have */
  assertFreeElsewhere(name: string): void {
    const { elsewhere } = this.options;
    elsewhere.assertKnown();
    if (elsewhere.hasWorkspace(name) || elsewhere.hasBucket(name)) {
      throw nameTaken(name);
    }
  }

  /**
   * What is in a namespace of that name is others', and providers would compose into it.
   *
   * @throws UnprocessableError, and ServiceUnavailableError where it is not known
   */
  async assertNoNamespace(name: string): Promise<void> {
    const { namespaces, settings } = this.options;
    if (settings.trustsNamespaces) return;
    switch (await namespaces.namespaceOf(name)) {
      case 'absent':
        return;
      case 'present':
        throw nameTaken(name);
      default:
        throw unavailable(
          "The plugin's account may not look whether the cluster has a namespace of that name, so nothing was created. A platform engineer has to let it get namespaces (deploy/rbac.yaml), or to set workspace.namespaces.ownership to name",
        );
    }
  }
}

function nameProblem(message: string): UnprocessableError {
  return UnprocessableError.field(['preferred_name'], message);
}

/** The answer to whoever wants the name of what is there. */
export function nameTaken(name: string): UnprocessableError {
  return nameProblem(`The name '${name}' is taken; choose another one.`);
}
