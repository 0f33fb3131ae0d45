import { useMemo } from 'react';
import { AccessGrant } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  BucketLink,
  Column,
  Texts,
  useTexts,
  RelativeTime,
} from '../../components';
import { Introduction, introductionText } from '../Introduction';
import { DecisionCell } from './DecisionCell';
import { nameOfGrantee } from './nameOfGrantee';
import { Person } from '../../members/Person';

/** What may be done with a decision. */
export interface GrantVerbs {
  onChange: (grant: AccessGrant) => void;
  onRevoke: (grant: AccessGrant) => void;
}

/**
 * The columns of what a workspace decided.
 *
 * @param verbs - what the user may do, if anything; keep it between renders
 * @param ofMany - whether decisions are on several buckets
 */
export function useGrantColumns(
  workspace: string,
  verbs?: GrantVerbs,
  ofMany = true,
): readonly Column<AccessGrant>[] {
  const t = useTexts();
  return useMemo(() => {
    const decision = ({ state, permission }: AccessGrant) =>
      `${t(`access.state.${state}`)} ${t(`access.permission.${permission}`)}`;
    const columns: Column<AccessGrant>[] = [
      {
        id: 'grantee',
        title: t('access.grants.column.grantee'),
        sortValue: nameOfGrantee,
        searchText: grant =>
          [nameOfGrantee(grant), ...grant.receivers.map(introductionText)].join(
            ' ',
          ),
        render: grant => (
          <div>
            {grant.receivers.map(receiver => (
              <Introduction key={receiver.workspace} of={receiver} />
            ))}
            {grant.workspaces.length === 0 && grant.grantee}
            {grant.workspaces.length === 0 && (
              <Typography variant="body2" color="textSecondary">
                {t('access.grants.gone')}
              </Typography>
            )}
          </div>
        ),
      },
      ...(ofMany ? [bucketColumn(t, workspace)] : []),
      {
        id: 'permission',
        title: t('access.grants.column.permission'),
        sortValue: decision,
        searchText: decision,
        render: grant => <DecisionCell grant={grant} />,
      },
      {
        id: 'decided',
        title: t('access.grants.column.decided'),
        sortValue: ({ granted_at: at }) => Date.parse(at),
        render: grant => <DecidedCell grant={grant} />,
      },
    ];
    if (verbs) {
      columns.push({
        id: 'actions',
        title: t('access.grants.column.actions'),
        kind: 'actions',
        render: grant => <Actions grant={grant} verbs={verbs} />,
      });
    }
    return columns;
  }, [t, workspace, verbs, ofMany]);
}

function bucketColumn(t: Texts, workspace: string): Column<AccessGrant> {
  return {
    id: 'bucket',
    title: t('access.grants.column.bucket'),
    sortValue: ({ bucket }) => bucket,
    searchText: ({ bucket }) => bucket,
    render: ({ bucket }) => (
      <BucketLink workspace={workspace} bucket={bucket} />
    ),
  };
}

function Actions(props: { grant: AccessGrant; verbs: GrantVerbs }) {
  const { grant, verbs } = props;
  const t = useTexts();
  const names = { workspace: nameOfGrantee(grant), bucket: grant.bucket };
  return (
    <>
      {grant.workspaces.length > 0 && (
        <Button
          size="small"
          aria-label={t('access.grants.changeOf', names)}
          onClick={() => verbs.onChange(grant)}
        >
          {t('access.grants.change')}
        </Button>
      )}
      <Button
        size="small"
        aria-label={t('access.grants.revokeOf', names)}
        onClick={() => verbs.onRevoke(grant)}
      >
        {t('access.grants.revoke')}
      </Button>
    </>
  );
}

/** When something was decided, by whom, and their comment. */
function DecidedCell({ grant }: { grant: AccessGrant }) {
  const { granted_at: at, granted_by: by, comment } = grant;
  const t = useTexts();
  return (
    <div>
      <RelativeTime time={at} />
      {by && (
        <Typography variant="body2" color="textSecondary">
          {t('access.inbox.by')} <Person identity={by} />
        </Typography>
      )}
      {comment && (
        <Typography variant="body2" color="textSecondary">
          {t('access.requests.history.reason', { text: comment })}
        </Typography>
      )}
    </div>
  );
}
