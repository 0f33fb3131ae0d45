import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { AccessGrant } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { Texts, useTexts } from '../components';
import { bucketRouteRef } from '../routes';
import { sharedWith } from './sharedWith';

/** As many as one reads in a table. */
const MOST = 3;

/** With which workspaces a bucket is shared, and which have yet to accept; leads to the bucket's page. */
export function SharedWithCell(props: {
  workspace: string;
  bucket: string;
  grants?: readonly AccessGrant[];
}) {
  const { workspace, bucket, grants } = props;
  const t = useTexts();
  const page = useRouteRef(bucketRouteRef);
  if (!grants) return null;
  const { current, pending, blocked } = sharedWith(bucket, grants);
  if (current.length + pending.length + blocked.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('buckets.shared.none')}
      </Typography>
    );
  }
  return (
    <Link to={page({ name: workspace, bucket })}>
      {[
        current.length > 0 && listed(t, current),
        pending.length > 0 &&
          t('buckets.shared.pending', { names: listed(t, pending) }),
        blocked.length > 0 &&
          t('buckets.shared.blocked', { names: listed(t, blocked) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </Link>
  );
}

function listed(t: Texts, names: readonly string[]): string {
  const first = names.slice(0, MOST).join(', ');
  const others = names.length - MOST;
  return others > 0
    ? t('buckets.shared.more', { names: first, total: String(others) })
    : first;
}
