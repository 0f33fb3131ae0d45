import {
  ProvisioningEvent,
  UnreadyLevel,
  UnreadyPart,
} from '@eoepca/backstage-plugin-workspace-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  RelativeTime,
  StatusChip,
  StatusLevel,
  Texts,
  useTexts,
} from '../components';
import { CauseGroup } from './causeGroups';
import { causeOf, levelOf, warningAbout } from './causes';
import { Details } from './Details';
import { partName } from './partName';

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
  const words = new Set(parts.flatMap(each => wordsAbout(t, each, events)));
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
      {words.size > 0 && (
        <Details summary={t('provisioning.words')}>
          {[...words].map(each => (
            <Typography key={each} variant="body2">
              {each}
            </Typography>
          ))}
        </Details>
      )}
    </li>
  );
}

function wordsAbout(
  t: Texts,
  part: UnreadyPart,
  events: readonly ProvisioningEvent[],
): string[] {
  const { managed_by: object, reason, message } = part;
  const warning = warningAbout(part, events);
  return [
    wordsOf(reason, message),
    warning ? wordsOf(warning.reason, warning.message) : '',
    object ? t('provisioning.managedBy', { name: object }) : '',
  ].filter(Boolean);
}

function wordsOf(reason?: string, message?: string): string {
  return [reason, message].filter(Boolean).join(': ');
}
