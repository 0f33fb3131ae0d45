import { sessionNameProblem } from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../components';

/** A function that says what is wrong with a session name in a workspace; undefined when nothing is. */
export function useSessionNameProblem(
  workspace: string,
): (name: string) => string | undefined {
  const t = useTexts();
  return name => {
    const problem = sessionNameProblem(workspace, name);
    switch (problem?.code) {
      case 'session-name.empty':
        return t('sessions.nameProblem.empty');
      case 'session-name.characters':
        return t('sessions.nameProblem.characters');
      case 'session-name.no-room':
        return t('sessions.nameProblem.noRoom');
      case 'session-name.too-long':
        return t('sessions.nameProblem.tooLong', {
          max: String(problem.params?.max),
        });
      default:
        return problem?.message;
    }
  };
}
