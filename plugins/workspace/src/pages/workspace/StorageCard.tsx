import {
  humanSize,
  StorageUsage,
} from '@eoepca/backstage-plugin-workspace-common';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { BackstageTheme } from '@backstage/theme';
import { StatusChip, useLanguage, useTexts } from '../../components';
import { storageShare, UsageLevel } from './storageShare';
import { SummaryCard } from './SummaryCard';

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
  { name: 'WorkspaceStorageCard' },
);

function Gauge(props: { percent: number; level: UsageLevel }) {
  const { percent, level } = props;
  const t = useTexts();
  const classes = useStyles({ level });
  return (
    <>
      <LinearProgress
        variant="determinate"
        value={Math.min(percent, 100)}
        aria-label={t('pages.overview.storage.meter')}
        className={classes.gauge}
        classes={{ bar: classes.bar }}
      />
      {level !== 'ok' && (
        <StatusChip level={level === 'full' ? 'error' : 'warning'}>
          {t(`pages.overview.storage.${level}`)}
        </StatusChip>
      )}
    </>
  );
}

/** How much storage the workspace's volumes claim, and how much they may. */
export function StorageCard({ usage }: { usage: StorageUsage }) {
  const t = useTexts();
  const language = useLanguage();
  // A number is not parted from its unit at the end of a line.
  const size = (quantity: string) =>
    humanSize(quantity, language).replace(/ /g, '\u00a0');
  const share = storageShare(usage);
  return (
    <SummaryCard
      title={t('pages.overview.storage.title')}
      figure={
        usage.quota
          ? t('pages.overview.storage.used', {
              requested: size(usage.requested),
              quota: size(usage.quota),
            })
          : t('pages.overview.storage.unlimited', {
              requested: size(usage.requested),
            })
      }
    >
      {share && <Gauge {...share} />}
      <Typography variant="body2">
        {t('pages.overview.storage.claims', {
          count: usage.persistent_volume_claims.length,
        })}
        {usage.remaining &&
          ` · ${t('pages.overview.storage.left', {
            remaining: size(usage.remaining),
          })}`}
      </Typography>
    </SummaryCard>
  );
}
