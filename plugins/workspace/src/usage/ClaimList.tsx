import { useState } from 'react';
import {
  Session,
  StorageUsage,
} from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../components';
import { claimShares } from './claimShares';
import { useSize } from './useSize';

/** As many as fit beside the other cards. */
const SHOWN = 4;

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', padding: 0, margin: theme.spacing(1, 0) },
    line: {
      display: 'flex',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
    },
    name: { overflowWrap: 'anywhere' },
    size: { whiteSpace: 'nowrap' },
    bar: { height: 3, marginBottom: theme.spacing(0.75) },
  }),
  { name: 'WorkspaceClaimList' },
);

interface ClaimListProps {
  usage: StorageUsage;
  /** Volumes of their homes are called by them. */
  sessions: readonly Session[];
}

/** What takes the storage: the largest volumes first, all of them on request. */
export function ClaimList({ usage, sessions }: ClaimListProps) {
  const t = useTexts();
  const classes = useStyles();
  const size = useSize();
  const [all, setAll] = useState(false);
  const shares = claimShares(usage);
  const sessionOf = new Map(
    sessions.map(({ name, volume }) => [volume?.claim, name]),
  );
  const labelOf = (claim: string) => {
    const name = sessionOf.get(claim);
    return name === undefined ? claim : t('usage.session', { name });
  };
  const more = shares.length - SHOWN;
  return (
    <>
      <ul className={classes.list} aria-label={t('usage.byClaim')}>
        {(all ? shares : shares.slice(0, SHOWN)).map(share => (
          <li key={share.name}>
            <div className={classes.line}>
              <Typography variant="body2" className={classes.name}>
                {labelOf(share.name)}
              </Typography>
              <Typography variant="body2" className={classes.size}>
                {size(share.size)}
              </Typography>
            </div>
            <LinearProgress
              variant="determinate"
              value={share.percent}
              className={classes.bar}
              // The size beside the name says it in words.
              aria-hidden
            />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? t('usage.fewer')
            : `${t('usage.all')} (${t('usage.others', { count: more })})`}
        </Button>
      )}
    </>
  );
}
