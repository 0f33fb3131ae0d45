import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  HealthState,
  WorkspaceHealth as Health,
} from '@eoepca/backstage-plugin-workspace-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { StatusChip, StatusLevel, useTexts } from '../components';
import { workspaceRouteRef } from '../routes';
import { HEALTH_ANCHOR, healthCauseText, healthText } from './healthTexts';

const LEVELS: Record<HealthState, StatusLevel> = {
  ready: 'ok',
  setting_up: 'running',
  needs_attention: 'error',
  paused: 'warning',
  no_owner: 'warning',
  deleting: 'running',
};

const useStyles = makeStyles(
  {
    root: { minWidth: '9em', '& a': { whiteSpace: 'nowrap' } },
    cause: {
      overflow: 'hidden',
      overflowWrap: 'anywhere',
      display: '-webkit-box',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: 2,
    },
  },
  { name: 'WorkspaceHealth' },
);

interface WorkspaceHealthProps {
  workspace: { name: string; health: Health };
  /** Says below what it comes from. */
  withCause?: boolean;
}

/** How a workspace is, everywhere in the same words; unless it is ready, it leads to why. */
export function WorkspaceHealth(props: WorkspaceHealthProps) {
  const { workspace, withCause } = props;
  const { name, health } = workspace;
  const t = useTexts();
  const classes = useStyles();
  const workspacePage = useRouteRef(workspaceRouteRef);
  const text = healthText(t, health);
  const cause = withCause && healthCauseText(t, health);
  const chip = <StatusChip level={LEVELS[health.state]}>{text}</StatusChip>;
  if (health.state === 'ready') return chip;
  return (
    <div className={classes.root}>
      <Link
        to={`${workspacePage({ name })}#${HEALTH_ANCHOR}`}
        aria-label={t('health.why', { state: text, workspace: name })}
      >
        {chip}
      </Link>
      {cause && (
        <Typography
          variant="caption"
          component="div"
          color="textSecondary"
          className={classes.cause}
          title={cause}
        >
          {cause}
        </Typography>
      )}
    </div>
  );
}
