import { memberNameProblem } from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../components';

/** A function that says what is wrong with a member's name; undefined when nothing is. */
export function useMemberNameProblem(): (name: string) => string | undefined {
  const t = useTexts();
  return name => {
    const problem = memberNameProblem(name);
    switch (problem?.code) {
      case 'member-name.empty':
        return t('members.nameProblem.empty');
      case 'member-name.entity-ref':
        return t('members.nameProblem.entityRef');
      case 'member-name.characters':
        return t('members.nameProblem.characters');
      case 'member-name.invisible':
        return t('members.nameProblem.invisible');
      case 'member-name.no-letter':
        return t('members.nameProblem.noLetter');
      case 'member-name.look-alike':
        return t('members.nameProblem.lookAlike');
      case 'member-name.too-long':
        return t('members.nameProblem.tooLong', {
          max: String(problem.params?.max),
        });
      default:
        return problem?.message;
    }
  };
}
