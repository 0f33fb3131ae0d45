import { useEffect, useState } from 'react';
import { UnreadyPart } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useProvisioning } from '../api';
import { useTexts } from '../components';
import { causeGroups, keyOf } from './causeGroups';
import { causeOf } from './causes';
import { CauseText, PartLine } from './PartLine';

/** Most sessions start sooner, and need no explanation. */
const PATIENCE_MS = 6_000;

const useStyles = makeStyles(
  { list: { listStyle: 'none', padding: 0, margin: 0 } },
  { name: 'WorkspaceSessionCauses' },
);

interface SessionCausesProps {
  workspace: string;
  session: string;
  /** What the provider says of a start that failed. */
  failed?: { phase?: string; message?: string };
}

/** What keeps a session from starting, in plain words: at once where it failed, after a while where it takes long. */
export function SessionCauses(props: SessionCausesProps) {
  const { workspace, session, failed } = props;
  const t = useTexts();
  const classes = useStyles();
  const isLong = useAfter(PATIENCE_MS);
  const { data } = useProvisioning(workspace, isLong || failed !== undefined);
  const events = data?.events ?? [];
  const own: UnreadyPart = data?.parts.find(
    ({ kind, name }) => kind === 'Session' && name === session,
  ) ?? {
    kind: 'Session',
    name: session,
    level: failed ? 'problem' : 'waiting',
    reason: failed?.phase,
    message: failed?.message,
  };
  const others = (data?.parts ?? []).filter(
    ({ kind, of, level }) =>
      level === 'problem' && (kind === 'Datalab' || of === 'Datalab'),
  );
  const tells = failed || causeOf(own, events) !== 'underWay';
  if (!tells && others.length === 0) {
    return null;
  }
  return (
    <Box mt={2}>
      <Typography variant="h6" component="h2">
        {t('sessions.wait.why')}
      </Typography>
      {tells && <CauseText part={own} events={events} />}
      {others.length > 0 && (
        <ul className={classes.list}>
          {causeGroups(others, events).map(group => (
            <PartLine key={keyOf(group[0])} parts={group} events={events} />
          ))}
        </ul>
      )}
    </Box>
  );
}

function useAfter(ms: number): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return isOver;
}
