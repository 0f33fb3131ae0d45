import {
  SecretClashReason,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { useTexts } from '../components';

const useStyles = makeStyles(
  theme => ({ list: { margin: 0, paddingLeft: theme.spacing(3) } }),
  { name: 'WorkspaceClashAlert' },
);

const REASONS = {
  marked_for_other: 'marked',
  older_than_workspace: 'older',
  shared_name: 'shared',
  unexpected_type: 'type',
} as const satisfies Record<SecretClashReason, string>;

/**
 * Which Secrets are in the way of the workspace's credentials, why, and what to do about it; nothing where there are none,
 * or for those whom the backend does not tell.
 */
export function ClashAlert({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const classes = useStyles();
  const clashes = view.storage.credential_clashes ?? [];
  if (clashes.length === 0) return null;
  return (
    <Alert severity="warning">
      <AlertTitle>{t('credentials.clash.title')}</AlertTitle>
      <Typography variant="body2">
        {t('credentials.clash.description')}
      </Typography>
      <ul className={classes.list} aria-label={t('credentials.clash.title')}>
        {clashes.map(({ secret, reason }) => (
          <Typography key={secret} variant="body2" component="li">
            {t(`credentials.clash.reason.${REASONS[reason]}`, { secret })}
          </Typography>
        ))}
      </ul>
      <Typography variant="body2">
        {t(
          view.user.platform_admin
            ? 'credentials.clash.resolve'
            : 'credentials.clash.ask',
        )}
      </Typography>
    </Alert>
  );
}
