import { Suggestion } from '@eoepca/backstage-plugin-workspace-common';

const COMMON = {
  id: 's1',
  workspace: 'forest',
  suggested_by: 'user:default/carol',
  suggested_at: '2026-11-01T10:00:00Z',
  ends_at: '2026-12-01T10:00:00Z',
};

/** A pending suggestion to request access to `maps`. */
export function requestSuggestion(
  fields: Partial<Suggestion> = {},
): Suggestion {
  return {
    ...COMMON,
    kind: 'request-access',
    bucket: 'maps',
    permission: 'ReadOnly',
    ...fields,
  };
}

/** A pending suggestion to start the session `lab`. */
export function startSuggestion(fields: Partial<Suggestion> = {}): Suggestion {
  return { ...COMMON, kind: 'start-session', session: 'lab', ...fields };
}

/** Dismissed by alice. */
export const DISMISSED: Partial<Suggestion> = {
  dismissed_by: 'user:default/alice',
  dismissed_at: '2026-11-02T10:00:00Z',
};
