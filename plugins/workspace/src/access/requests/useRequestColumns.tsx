import { useMemo } from 'react';
import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { Column, useTexts } from '../../components';
import { LevelAndEnd } from '../LevelAndEnd';
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
        searchText: ({ bucket, owner = '' }) => `${bucket} ${owner}`,
        render: ({ bucket, owner }) => (
          <div>
            {bucket}
            {owner && (
              <Typography variant="body2" color="textSecondary">
                {t('access.requests.owner', { owner })}
              </Typography>
            )}
          </div>
        ),
      },
      {
        id: 'level',
        title: t('access.requests.column.level'),
        sortValue: ({ permission }) => t(`access.level.${permission}`),
        render: ({ permission, expires_at: end }) => (
          <LevelAndEnd level={permission} end={end} />
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
