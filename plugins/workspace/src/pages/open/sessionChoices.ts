import {
  sessionNameProblem,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { OpenLink } from '../../content/openLink';

/** A session that a repository can be opened in. */
export interface SessionChoice {
  name: string;
  /** It is to be created. */
  isNew: boolean;
}

/** The sessions of a workspace, and a new one where there may be another. */
export function sessionChoices(
  { name: workspace, datalab }: WorkspaceView,
  { content }: OpenLink,
): SessionChoice[] {
  const { sessions, max_sessions: max } = datalab;
  const names = sessions.map(({ name }) => name);
  const folder = (content.path ?? '').toLowerCase();
  const free = ['default', folder].find(
    name => !names.includes(name) && !sessionNameProblem(workspace, name),
  );
  return [
    ...names.map(name => ({ name, isNew: false })),
    ...(free !== undefined && sessions.length < max
      ? [{ name: free, isNew: true }]
      : []),
  ];
}

/**
 * The session that the link names, else one that runs where the workspace has the repository already, else one that can
 * start with it.
 */
export function firstChoice(
  { datalab }: WorkspaceView,
  link: OpenLink,
  choices: readonly SessionChoice[],
  isPresent: boolean,
): string | undefined {
  const { sessions } = datalab;
  const named = sessions.find(({ name }) => name === link.session);
  const running = isPresent
    ? sessions.find(({ state }) => state === 'started')
    : undefined;
  const stopped = sessions.find(({ state }) => state === 'stopped');
  const created = choices.find(({ isNew }) => isNew);
  return (named ?? running ?? stopped ?? created ?? choices[0])?.name;
}
