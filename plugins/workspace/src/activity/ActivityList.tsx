import { ActivityEntry } from '@eoepca/backstage-plugin-workspace-common';
import Divider from '@material-ui/core/Divider';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { RelativeTime, StatusChip, useLanguage, useTexts } from '../components';
import { sentenceOf } from './sentence';

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    entry: { padding: theme.spacing(1.25, 2.5), overflowWrap: 'anywhere' },
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: theme.spacing(2),
    },
  }),
  { name: 'WorkspaceActivityList' },
);

/** Entries as sentences, each with its time and what else there is to say. */
export function ActivityList(props: {
  items: readonly ActivityEntry[];
  nameOf: (refOrMember: string) => string;
}) {
  const { items, nameOf } = props;
  const t = useTexts();
  const language = useLanguage();
  const classes = useStyles();
  return (
    <ul className={classes.list} aria-label={t('activity.title')}>
      {items.map(entry => (
        <li key={entry.id}>
          <Divider />
          <div className={classes.entry}>
            <Typography>
              {sentenceOf(entry, { t, language, nameOf })}
            </Typography>
            <Typography
              variant="body2"
              color="textSecondary"
              component="div"
              className={classes.facts}
            >
              <RelativeTime time={entry.at} />
              {entry.actor.platform_admin && (
                <span>{t('activity.platformAdmin')}</span>
              )}
              {entry.reason && (
                <span>{t('activity.reason', { reason: entry.reason })}</span>
              )}
              <Outcome outcome={entry.outcome} />
            </Typography>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Outcome({ outcome }: Pick<ActivityEntry, 'outcome'>) {
  const t = useTexts();
  if (outcome === 'succeeded') return null;
  return (
    <StatusChip level={outcome === 'started' ? 'warning' : 'error'}>
      {t(`activity.outcome.${outcome}`)}
    </StatusChip>
  );
}
