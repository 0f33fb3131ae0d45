import {
  AccessRequest,
  changedRequestOf,
} from '@eoepca/backstage-plugin-workspace-common';
import { useChangedRequestText, useChangeFailureText } from '../../components';
import { requestKey } from './requestKey';

/** Says why a request could not be decided, of what is shown of it; undefined where nothing went wrong. */
export function useFailureLine(
  failures: ReadonlyMap<string, Error>,
): (request: AccessRequest) => string | undefined {
  const failureText = useChangeFailureText();
  const changedText = useChangedRequestText();
  return request => {
    const error = failures.get(requestKey(request));
    if (error === undefined) return undefined;
    // It may have been changed once more.
    return changedRequestOf(error) ? changedText(request) : failureText(error);
  };
}
