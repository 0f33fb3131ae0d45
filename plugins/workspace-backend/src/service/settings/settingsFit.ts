import {
  ChangeWorkspace,
  FieldProblem,
  storageGrowth,
  storageShortage,
  USUAL_SESSION_VOLUME,
} from '@eoepca/backstage-plugin-workspace-common';
import { homeClaim } from '../../model/sessions/sessions';
import { storageUsage } from '../../model/usage';
import { shortageText } from '../stores/newStores';
import { WorkspaceRecord } from '../../model/record';

/** The sizes in new settings whose volumes don't fit in what is left of the namespace's storage quota. */
export function settingsFitProblems(
  { quota, registry }: ChangeWorkspace,
  record: WorkspaceRecord,
  seesUsage: boolean,
): FieldProblem[] {
  const usage = storageUsage(record);
  const problem = (path: string[], what: string, volumes: string[]) => {
    const shortage = storageShortage(usage, volumes);
    if (!shortage) return [];
    return [{ path, message: shortageText(what, shortage, seesUsage) }];
  };
  return [
    ...(quota?.storage
      ? problem(
          ['quota', 'storage'],
          'The storage of sessions',
          storageGrowth(homesOf(record), quota.storage),
        )
      : []),
    ...(registry?.storage
      ? problem(
          ['registry', 'storage'],
          'The registry',
          storageGrowth([registryOf(record)], registry.storage),
        )
      : []),
  ];
}

/** What the homes of all sessions request; without a session, the first one is still to come. */
function homesOf({ name, datalab, claims }: WorkspaceRecord): string[] {
  const usual = datalab?.settings.quota.storage ?? USUAL_SESSION_VOLUME;
  const sizes = new Map(claims.map(claim => [claim.name, claim.size]));
  const homes = (datalab?.sessions ?? []).map(
    session => sizes.get(homeClaim(name, session.name)) ?? usual,
  );
  return homes.length > 0 ? homes : ['0'];
}

function registryOf({ datalab }: WorkspaceRecord): string {
  const { enabled, storage = '0' } = datalab?.settings.registry ?? {};
  return enabled ? storage : '0';
}
