import {
  HealthPart,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { RelativeTime, StatusChip, StatusLevel, useTexts } from '../components';
import { partName } from './partName';

const LEVELS: Record<HealthPart['state'], StatusLevel> = {
  ready: 'ok',
  waiting: 'running',
  problem: 'error',
};

const useStyles = makeStyles(
  theme => ({
    bar: { margin: theme.spacing(1, 0), maxWidth: 480 },
    list: {
      listStyle: 'none',
      padding: 0,
      margin: 0,
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
      gap: theme.spacing(0.5, 2),
    },
    item: { overflowWrap: 'anywhere' },
  }),
  { name: 'WorkspaceChecklist' },
);

/** How far a workspace is: what is there, what is being made, since when. */
export function Checklist({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const classes = useStyles();
  const { checklist } = view.health;
  const total = checklist.length;
  const ready = checklist.filter(({ state }) => state === 'ready').length;
  const progress = t('provisioning.progress', {
    ready: String(ready),
    total: String(total),
  });
  return (
    <>
      <Typography variant="body2">{progress}</Typography>
      <LinearProgress
        className={classes.bar}
        variant="determinate"
        value={total && (100 * ready) / total}
        aria-label={progress}
      />
      <ul className={classes.list} aria-label={t('provisioning.checklist')}>
        {checklist.map(part => (
          <li key={`${part.kind}/${part.name}`} className={classes.item}>
            <ChecklistItem part={part} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ChecklistItem({ part }: { part: HealthPart }) {
  const t = useTexts();
  const { state, since } = part;
  return (
    <StatusChip level={LEVELS[state]}>
      {partName(t, part)}: {t(`provisioning.level.${state}`)}
      {since && (
        <>
          {' '}
          {t('provisioning.since')} <RelativeTime time={since} />
        </>
      )}
    </StatusChip>
  );
}
