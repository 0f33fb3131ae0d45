import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import { BackstageTheme } from '@backstage/theme';
import { StatusChip, useTexts } from '../components';
import { UsageLevel } from './storageShare';

const useStyles = makeStyles<BackstageTheme, { level: UsageLevel }>(
  theme => ({
    gauge: { height: 8, margin: theme.spacing(1, 0) },
    bar: {
      backgroundColor: ({ level }) =>
        ({
          ok: theme.palette.status.ok,
          nearlyFull: theme.palette.status.warning,
          full: theme.palette.status.error,
        }[level]),
    },
  }),
  { name: 'WorkspaceUsageGauge' },
);

/** How much of a quota is taken, with a word beside the colour where it matters. */
export function Gauge(props: { percent: number; level: UsageLevel }) {
  const { percent, level } = props;
  const t = useTexts();
  const classes = useStyles({ level });
  return (
    <>
      <LinearProgress
        variant="determinate"
        value={Math.min(percent, 100)}
        aria-label={t('usage.meter')}
        aria-valuetext={`${percent} %`}
        className={classes.gauge}
        classes={{ bar: classes.bar }}
      />
      {level !== 'ok' && (
        <StatusChip level={level === 'full' ? 'error' : 'warning'}>
          {t(`usage.${level}`)}
        </StatusChip>
      )}
    </>
  );
}
