import { failureKindOf } from '../api';
import { useChangeFailureText, useTexts } from '../components';

/** Why credentials could not be revealed. */
export function useRevealFailureText(): (error: Error) => string {
  const t = useTexts();
  const failureText = useChangeFailureText();
  return error => {
    switch (failureKindOf(error)) {
      case 'notFound':
        return t('credentials.panel.notThere');
      // Nothing is written here, so nobody else can have been faster.
      case 'conflict':
        return t('credentials.panel.blocked');
      default:
        return failureText(error);
    }
  };
}
