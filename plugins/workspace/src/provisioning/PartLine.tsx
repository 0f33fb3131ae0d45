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
import { causeOf, levelOf, warningAbout } from './causes';
import { Details } from './Details';

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
  return (
    <Typography variant="body2">
      {t(`provisioning.cause.${cause}`)} {t(`provisioning.fix.${cause}`)}
    </Typography>
  );
}

/** One part that is not ready: since when, why, who can do something about it, and what the provider says. */
export function PartLine({ part, events }: PartProps) {
  const t = useTexts();
  const classes = useStyles();
  const level = levelOf(part, events);
  const warning = warningAbout(part, events);
  const words = [
    wordsOf(part.reason, part.message),
    warning && wordsOf(warning.reason, warning.message),
  ].filter(Boolean);
  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <Typography variant="subtitle2" component="h3">
          {partName(t, part)}
        </Typography>
        <StatusChip level={LEVELS[level]}>
          {t(`provisioning.level.${level}`)}
        </StatusChip>
        {part.since && (
          <Typography variant="body2" component="span">
            {t('provisioning.since')} <RelativeTime time={part.since} />
          </Typography>
        )}
      </div>
      <CauseText part={part} events={events} />
      {words.length > 0 && (
        <Details summary={t('provisioning.words')}>
          {[...new Set(words)].map(each => (
            <Typography key={each} variant="body2">
              {each}
            </Typography>
          ))}
        </Details>
      )}
    </li>
  );
}

function wordsOf(reason?: string, message?: string): string {
  return [reason, message].filter(Boolean).join(': ');
}

/** What a part is called; composed objects by their kind, which platform admins know. */
export function partName(t: Texts, { kind, name, of }: UnreadyPart): string {
  if (!of) {
    switch (kind) {
      case 'Storage':
      case 'Datalab':
      case 'Credentials':
        return t(`provisioning.part.${kind}`);
      case 'Session':
        return t('provisioning.part.Session', { name });
      default:
    }
  }
  return t('provisioning.part.composed', { kind, name });
}
