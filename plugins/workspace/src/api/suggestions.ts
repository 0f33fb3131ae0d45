import { useApi } from '@backstage/core-plugin-api';
import {
  NewSuggestion,
  Suggestion,
} from '@eoepca/backstage-plugin-workspace-common';
import { Live, useLiveQuery } from './liveQueries';
import { workspaceKeys } from './queries';
import { useWorkspaceMutation } from './useWorkspaceMutation';
import { workspaceApiRef } from './workspaceApiRef';

/** What members suggest in a workspace: what the user may decide on, and their own. */
export function useSuggestions(
  name: string,
  enabled = true,
): Live<Suggestion[]> {
  const api = useApi(workspaceApiRef);
  return useLiveQuery(
    workspaceKeys.suggestions(name),
    ({ signal }) => api.listSuggestions(name, { signal }),
    enabled,
  );
}

/** What members suggest in all of the user's workspaces: what the user may decide on, and their own; the oldest first. */
export function useInboxSuggestions(): Live<Suggestion[]> {
  const api = useApi(workspaceApiRef);
  return useLiveQuery(workspaceKeys.inboxSuggestions, ({ signal }) =>
    api.listInboxSuggestions({ signal }),
  );
}

/** Suggests something to the admins of a workspace. */
export function useSuggest(workspace: string) {
  return useWorkspaceMutation((api, body: NewSuggestion) =>
    api.suggest(workspace, body),
  );
}

/** Withdraws a suggestion of the user's own, or removes it once it was dismissed. */
export function useRemoveSuggestion() {
  return useWorkspaceMutation((api, { workspace, id }: Suggestion) =>
    api.removeSuggestion(workspace, id),
  );
}

export function useDismissSuggestion() {
  return useWorkspaceMutation((api, { workspace, id }: Suggestion) =>
    api.dismissSuggestion(workspace, id),
  );
}

export function useRestoreSuggestion() {
  return useWorkspaceMutation((api, { workspace, id }: Suggestion) =>
    api.restoreSuggestion(workspace, id),
  );
}
