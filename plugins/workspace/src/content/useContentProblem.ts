import {
  AddContent,
  contentProblem,
  ContentProblem,
} from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../components';

/** What is wrong with a field of content, in the user's language. */
export function useContentProblem() {
  const t = useTexts();
  return (
    field: ContentProblem['field'],
    content: AddContent,
  ): string | undefined => {
    const problem = contentProblem(content);
    if (problem?.field !== field) return undefined;
    switch (problem.code) {
      case 'content.url':
        return t('content.problem.url');
      case 'content.query':
        return t('content.problem.query');
      case 'content.image':
        return t('content.problem.image');
      case 'content.path':
        return t('content.problem.path');
      case 'content.patterns':
        return t('content.problem.patterns');
      default:
        return t('content.problem.ref');
    }
  };
}
