import { useMemo } from 'react';
import {
  AccessRequest,
  changedRequestOf,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import {
  BucketLink,
  Column,
  RelativeTime,
  Texts,
  useLatest,
  useTexts,
  useChangedRequestText,
  useChangeFailureText,
} from '../../components';
import { introductionText } from '../Introduction';
import { PermissionAndExpiry } from '../PermissionAndExpiry';
import { RequesterCell } from './RequesterCell';
import { InboxActions, InboxVerbs } from './InboxActions';
import { requestKey } from './requestKey';

/** What the rows of the inbox show besides the requests. */
export interface InboxState {
  selected: ReadonlySet<string>;
  deciding: ReadonlySet<string>;
  failures: ReadonlyMap<string, Error>;
}

/**
 * The columns of the inbox.
 *
 * @param verbs - what the user may do, if anything; keep it between renders
 * @param ofMany - whether requests are for several buckets
 */
export function useInboxColumns(
  { selected, deciding, failures }: InboxState,
  verbs?: InboxVerbs,
  ofMany = true,
): readonly Column<AccessRequest>[] {
  const t = useTexts();
  const failureLine = useLatest(useFailureLine(failures));
  return useMemo(() => {
    const columns: Column<AccessRequest>[] = [
      {
        id: 'requester',
        title: t('access.inbox.column.requester'),
        sortValue: ({ workspace, workspace_title: title }) =>
          title ?? workspace,
        searchText: request =>
          `${introductionText(request)} ${request.requested_by ?? ''} ${
            request.reason ?? ''
          }`,
        render: request => (
          <RequesterCell
            request={request}
            selected={selected.has(requestKey(request))}
            failure={failureLine.current(request)}
            onSelect={verbs?.onSelect}
          />
        ),
      },
      ...(ofMany ? [bucketColumn(t)] : []),
      {
        id: 'permission',
        title: t('access.inbox.column.permission'),
        sortValue: ({ permission }) => t(`access.permission.${permission}`),
        searchText: ({ permission }) => t(`access.permission.${permission}`),
        render: ({ permission, expires_at: end, decision }) => (
          <PermissionAndExpiry permission={permission} end={end}>
            {decision && (
              <Typography variant="body2" color="textSecondary">
                {decision.holds && decision.permission !== 'None'
                  ? t('access.inbox.holds', {
                      permission: t(`access.permission.${decision.permission}`),
                    })
                  : decision.permission === 'None' &&
                    t('access.inbox.wasDenied')}
              </Typography>
            )}
          </PermissionAndExpiry>
        ),
      },
      {
        id: 'asked',
        title: t('access.inbox.column.asked'),
        sortValue: ({ requested_at: at }) => Date.parse(at),
        render: ({ requested_at: at }) => <RelativeTime time={at} />,
      },
    ];
    if (verbs) {
      columns.push({
        id: 'actions',
        title: t('access.inbox.column.actions'),
        kind: 'actions',
        render: request => (
          <InboxActions
            request={request}
            busy={deciding.has(requestKey(request))}
            disabled={deciding.size > 0}
            verbs={verbs}
          />
        ),
      });
    }
    return columns;
    // `failures` is what the lines are made of.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [t, selected, deciding, failures, verbs, ofMany]);
}

function bucketColumn(t: Texts): Column<AccessRequest> {
  return {
    id: 'bucket',
    title: t('access.inbox.column.bucket'),
    sortValue: ({ bucket }) => bucket,
    searchText: ({ bucket }) => bucket,
    render: ({ bucket, owner }) =>
      owner ? <BucketLink workspace={owner} bucket={bucket} /> : bucket,
  };
}

/** Says why a request could not be decided, of what is shown of it; undefined where nothing went wrong. */
function useFailureLine(
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
