import { AccessGrant } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { RelativeTime, useTexts } from '../../components';
import { Person } from '../../members/Person';

/** When something was decided, by whom, and their comment. */
export function DecidedCell({ grant }: { grant: AccessGrant }) {
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
