import {
  changedRequestOf,
  retryAfterOf,
  SeenRequest,
  suggestionLimitOf,
} from '@eoepca/backstage-plugin-workspace-common';
import { errorNameOf, failureKindOf, reasonOf } from '../api';
import { duration } from './timeInWords';
import { useDay } from './useDay';
import { useLanguage } from './useLanguage';
import { useTexts } from './useTexts';

/** What the server's own sentence adds nothing to. */
const SAYS_ALL = new Set(['unauthenticated', 'unreachable', 'limited']);

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
    return SAYS_ALL.has(kind) ? { title } : { title, reason: reasonOf(error) };
  };
}

/** One sentence or two about a change that failed, for the place where it was asked for. */
export function useChangeFailureText(): (error: unknown) => string {
  const t = useTexts();
  const limitText = useLimitText();
  const changedText = useChangedRequestText();
  return error => {
    const changed = changedRequestOf(error);
    if (changed) return changedText(changed.request);
    const limit = suggestionLimitOf(error);
    if (limit) {
      const most = String(limit.most);
      return limit.of === 'member'
        ? t('suggestions.limit.member', { most })
        : t('suggestions.limit.workspace', { most });
    }
    switch (failureKindOf(error)) {
      case 'unauthenticated':
        return t('common.failure.unauthenticated');
      case 'unreachable':
        return t('common.failure.callUnreachable');
      case 'limited':
        return limitText(error);
      case 'unavailable':
        // The service itself says what to do: it may be nothing that passes in a moment.
        return errorNameOf(error) === 'ServiceUnavailableError'
          ? `${t('common.failure.callHindered')} ${reasonOf(error)}`
          : `${t('common.failure.callUnavailable')} (${reasonOf(error)})`;
      default:
        return reasonOf(error);
    }
  };
}

/** That somebody sends too much, and when they may go on. */
function useLimitText(): (error: unknown) => string {
  const t = useTexts();
  const language = useLanguage();
  return error => {
    const seconds = retryAfterOf(error);
    const what =
      errorNameOf(error) === 'TooManyEditsError'
        ? t('common.failure.tooManyWaiting')
        : t('common.failure.tooManyRequests');
    const next =
      seconds === undefined
        ? t('common.failure.tryAgainSoon')
        : t('common.failure.tryAgainIn', { time: duration(seconds, language) });
    return `${what} ${next}`;
  };
}

/** That a request is another one by now than the one that was to be decided on, or that there is none any more. */
export function useChangedRequestText(): (
  request: Omit<SeenRequest, 'requested_at'> | undefined,
) => string {
  const t = useTexts();
  const day = useDay();
  return request => {
    if (!request) return t('common.changedRequest.withdrawn');
    const permission = t(`access.permission.${request.permission}`);
    return request.expires_at
      ? t('common.changedRequest.until', {
          permission,
          date: day(request.expires_at),
        })
      : t('common.changedRequest.endless', { permission });
  };
}
