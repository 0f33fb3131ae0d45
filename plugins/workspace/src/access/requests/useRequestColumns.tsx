import { useMemo } from 'react';
import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { BucketLink, Column, useTexts } from '../../components';
import { titledName } from '../Introduction';
import { PermissionAndExpiry } from '../PermissionAndExpiry';
import { RequestActions, RequestVerbs } from './RequestActions';
import { RequestHistory } from './RequestHistory';
import { requestSign } from './requestSign';
import { RequestStateCell } from './RequestStateCell';

/**
 * The columns of what a workspace asks for.
 *
 * @param verbs - what the user may do, if anything; keep it between renders
 */
export function useRequestColumns(
  disabled: boolean,
  verbs?: RequestVerbs,
): readonly Column<AccessRequest>[] {
  const t = useTexts();
  return useMemo(() => {
    const stateText = (request: AccessRequest) => t(requestSign(request).text);
    const columns: Column<AccessRequest>[] = [
      {
        id: 'bucket',
        title: t('access.requests.column.bucket'),
        sortValue: ({ bucket }) => bucket,
        searchText: ({ bucket, owner = '', owner_title: title = '' }) =>
          `${bucket} ${owner} ${title}`,
        render: ({ workspace, bucket, owner, owner_title: title }) => (
          <div>
            <BucketLink workspace={workspace} bucket={bucket} />
            {owner && (
              <Typography variant="body2" color="textSecondary">
                {t('access.requests.owner', {
                  owner: titledName(owner, title),
                })}
              </Typography>
            )}
          </div>
        ),
      },
      {
        id: 'permission',
        title: t('access.requests.column.permission'),
        sortValue: ({ permission }) => t(`access.permission.${permission}`),
        render: ({ permission, expires_at: end }) => (
          <PermissionAndExpiry permission={permission} end={end} />
        ),
      },
      {
        id: 'state',
        title: t('access.requests.column.state'),
        sortValue: stateText,
        searchText: stateText,
        render: request => <RequestStateCell request={request} />,
      },
      {
        id: 'history',
        title: t('access.requests.column.history'),
        sortValue: ({ requested_at: at, decision }) =>
          Date.parse(decision?.decided_at ?? at),
        render: request => <RequestHistory request={request} />,
      },
    ];
    if (verbs) {
      columns.push({
        id: 'actions',
        title: t('access.requests.column.actions'),
        kind: 'actions',
        render: request => (
          <RequestActions request={request} disabled={disabled} verbs={verbs} />
        ),
      });
    }
    return columns;
  }, [t, disabled, verbs]);
}
