import {
  NameProblem,
  workspaceName,
  WorkspaceNameResult,
} from '@eoepca/backstage-plugin-workspace-common';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useTexts } from '../components';

/** The name that a workspace would get, or what is wrong with what was typed. */
export function useWorkspaceName(): (typed: string) => WorkspaceNameResult {
  const prefix = useApi(configApiRef).getOptionalString(
    'workspace.prefixForName',
  );
  return typed => workspaceName(typed, prefix);
}

/** A problem of a workspace's name, in the user's language. */
export function useNameProblemText(): (problem: NameProblem) => string {
  const t = useTexts();
  return ({ code, message, params = {} }) => {
    const name = String(params.name);
    switch (code) {
      case 'workspace-name.empty':
        return t('create.problem.empty');
      case 'workspace-name.too-short':
        return t('create.problem.tooShort', {
          name,
          min: String(params.min),
        });
      case 'workspace-name.too-long':
        return t('create.problem.tooLong', {
          name,
          max: String(params.max),
        });
      case 'workspace-name.reserved':
        return t('create.problem.reserved', { name });
      default:
        return message;
    }
  };
}
