import { failureKindOf } from '../api';
import { useChangeFailureText, useTexts } from '../components';

/** Why credentials could not be revealed. */
export function useRevealFailureText(): (error: Error) => string {
  const t = useTexts();
  const failureText = useChangeFailureText();
  return error =>
    failureKindOf(error) === 'notFound'
      ? t('credentials.panel.notThere')
      : failureText(error);
}
