import { Fragment } from 'react';
import { SessionFacts } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useSessionFacts } from './useSessionFacts';

interface SessionFactListProps {
  facts: SessionFacts;
  /** All in one paragraph of small print. */
  compact?: boolean;
}

/** What is known of a session; nothing where nothing is. */
export function SessionFactList({ facts, compact }: SessionFactListProps) {
  const known = useSessionFacts(facts);
  if (known.length === 0) return null;
  if (compact) {
    return (
      <Typography variant="caption" component="div" color="textSecondary">
        {known.map((fact, index) => (
          <Fragment key={fact.key}>
            {index > 0 && ' · '}
            {fact}
          </Fragment>
        ))}
      </Typography>
    );
  }
  return (
    <>
      {known.map(fact => (
        <Typography key={fact.key} variant="body2" color="textSecondary">
          {fact}
        </Typography>
      ))}
    </>
  );
}
