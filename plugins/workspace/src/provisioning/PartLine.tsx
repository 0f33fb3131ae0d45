import {
  ProvisioningEvent,
  UnreadyLevel,
  UnreadyPart,
} from '@eoepca/backstage-plugin-workspace-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { RelativeTime, StatusChip, StatusLevel, useTexts } from '../components';
import { CauseGroup } from './causeGroups';
import { causeOf, levelOf } from './causes';
import { partName } from './partName';
import { ProviderWords } from './ProviderWords';

const LEVELS: Record<UnreadyLevel, StatusLevel> = {
  waiting: 'running',
  problem: 'error',
  unknown: 'pending',
};

const useStyles = makeStyles(
  theme => ({
    root: { margin: theme.spacing(1.5, 0), overflowWrap: 'anywhere' },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 1.5),
    },
  }),
  { name: 'WorkspacePartLine' },
);

interface PartProps {
  part: UnreadyPart;
  events: readonly ProvisioningEvent[];
}

/** Why a part is not ready, in plain words, and who can do something about it. */
export function CauseText({ part, events }: PartProps) {
  const t = useTexts();
  const cause = causeOf(part, events);
  const members = part.members ?? [];
  return (
    <Typography variant="body2">
      {cause === 'noAccount'
        ? t('provisioning.cause.noAccount', { names: members.join(', ') })
        : t(`provisioning.cause.${cause}`)}{' '}
      {t(`provisioning.fix.${cause}`)}
    </Typography>
  );
}

/** What is not ready for one cause: since when, why, who can do something about it, and what the provider says. */
export function PartLine(props: {
  parts: CauseGroup;
  events: readonly ProvisioningEvent[];
}) {
  const { parts, events } = props;
  const [part] = parts;
  const t = useTexts();
  const classes = useStyles();
  const level = levelOf(part, events);
  const [since] = parts.flatMap(each => each.since ?? []).sort();
  const names = new Set(parts.map(each => partName(t, each)));
  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <Typography variant="subtitle2" component="h3">
          {[...names].join(', ')}
        </Typography>
        <StatusChip level={LEVELS[level]}>
          {t(`provisioning.level.${level}`)}
        </StatusChip>
        {since && (
          <Typography variant="body2" component="span">
            {t('provisioning.since')} <RelativeTime time={since} />
          </Typography>
        )}
      </div>
      <CauseText part={part} events={events} />
      {part.finalizers && (
        <Typography variant="body2">
          {t('provisioning.finalizers', { names: part.finalizers.join(', ') })}
        </Typography>
      )}
      <ProviderWords parts={parts} events={events} />
    </li>
  );
}
