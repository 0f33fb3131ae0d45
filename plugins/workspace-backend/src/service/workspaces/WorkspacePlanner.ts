import {
  CreateWorkspace,
  CreationOptions,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';
import { Caller } from '../../authorization/types';
import { WorkspaceCache } from '../../cache/types';
import {
  firstSessionNames,
  newDatalab,
  newStorage,
  NewWorkspaceSettings,
} from '../../model/creating/create';
import { growthProblem, Limits } from '../../model/limits';
import { NewDetails } from '../../model/creating/newDetails';
import { assertNoProblems } from '../errors';
import { ownerOf } from '../names/naming';
import { NameRules } from '../names/NameRules';
import { detailsOf, detailsProblems } from './newDetails';
import { NewNames } from '../names/NewNames';
import { NamesElsewhere } from '../names/NamesElsewhere';

/** What the configuration says of the workspaces of one cluster. */
export interface PlannerSettings extends NewWorkspaceSettings {
  readonly clusterName?: string;
  /** The platform has sessions. */
  readonly takesSessions: boolean;
}

/** A workspace that may be created, as far as the cache can tell. */
export interface PlannedWorkspace {
  readonly name: string;
  readonly owner: string;
  /** Absent for one as the recorded system creates it. */
  readonly details?: NewDetails;
}

/** Turns requests for new workspaces into what is to be created, or says what is wrong with them. */
export class WorkspacePlanner {
  constructor(
    private readonly options: {
      readonly cache: Pick<WorkspaceCache, 'isBucketElsewhere'>;
      readonly settings: PlannerSettings;
      readonly names: NewNames;
      readonly rules: Pick<NameRules, 'sessionProblem'>;
      readonly elsewhere: Pick<NamesElsewhere, 'hasBucket'>;
      readonly limits: Limits;
      /** `workspace.prefixForName`. */
      readonly prefix?: string;
    },
  ) {}

  /** @throws UnprocessableError with all problems at their fields */
  plan(caller: Caller, body: CreateWorkspace): PlannedWorkspace {
    const { cache, settings, names, rules, elsewhere } = this.options;
    this.assertCluster(body.cluster);
    const { session } = body;
    // A session that has a name of its own has its own problems, too.
    const usual = session?.name ? [] : firstSessionNames(settings, { session });
    const name = names.nameFor(body.preferred_name, usual);
    const owner = ownerOf(caller, body.default_owner);
    const details = detailsOf(body, name);
    if (!details) return { name, owner };
    assertNoProblems(
      detailsProblems(details, {
        name,
        owner,
        takesSessions: settings.takesSessions,
        isTakenBucket: bucket =>
          cache.isBucketElsewhere(bucket, name) || elsewhere.hasBucket(bucket),
        sessionProblem: each => rules.sessionProblem(name, each),
      }),
    );
    const planned = { name, owner, details };
    this.assertFits(planned);
    return planned;
  }

  /** What a request may ask for. */
  offers(hasDatalabs: boolean): CreationOptions {
    const { settings, prefix = '' } = this.options;
    const head = prefix.replace(/-+$/, '');
    const { takesSessions, mode } = settings;
    const usual = { on: 'started', auto: 'stopped', off: 'none' } as const;
    return {
      prefix: head && `${head}-`,
      members: hasDatalabs,
      sessions: {
        offered: hasDatalabs && takesSessions,
        default: hasDatalabs ? usual[mode] : 'none',
      },
    };
  }

  private assertCluster(wanted: string | undefined): void {
    if (wanted !== undefined && wanted !== this.options.settings.clusterName) {
      throw UnprocessableError.field(
        ['cluster'],
        `There is no cluster '${wanted}'; name another one or leave it out.`,
      );
    }
  }

  private assertFits({ name, owner, details }: PlannedWorkspace): void {
    const { settings, limits } = this.options;
    const storage = newStorage(name, settings, undefined, details);
    const datalab = newDatalab(name, owner, settings, undefined, details);
    const problem =
      growthProblem('Storage', undefined, storage, limits) ??
      growthProblem('Datalab', undefined, datalab, limits);
    if (problem) throw new UnprocessableError(problem);
  }
}
