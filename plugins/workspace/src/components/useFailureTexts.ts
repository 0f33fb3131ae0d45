import { failureKindOf, reasonOf } from '../api';
import { useTexts } from './useTexts';

const OWN_WORDS = ['unauthenticated', 'unavailable', 'unreachable'] as const;

function isOwnWords(kind: string): kind is (typeof OWN_WORDS)[number] {
  return (OWN_WORDS as readonly string[]).includes(kind);
}

/**
 * What to tell about a failure: `title` what it means and what to do next, `reason` the server's own sentence where it
 * adds something.
 */
export function useFailureTexts(): (error: unknown) => {
  title: string;
  reason?: string;
} {
  const t = useTexts();
  return error => {
    const kind = failureKindOf(error);
    const title = t(`common.failure.${kind}`);
    return kind === 'unauthenticated' || kind === 'unreachable'
      ? { title }
      : { title, reason: reasonOf(error) };
  };
}

/** One sentence or two about a change that failed, for the place where it was asked for. */
export function useChangeFailureText(): (error: unknown) => string {
  const t = useTexts();
  return error => {
    const kind = failureKindOf(error);
    if (!isOwnWords(kind)) {
      return reasonOf(error);
    }
    if (kind === 'unavailable') {
      return `${t('common.failure.callUnavailable')} (${reasonOf(error)})`;
    }
    return kind === 'unreachable'
      ? t('common.failure.callUnreachable')
      : t('common.failure.unauthenticated');
  };
}
