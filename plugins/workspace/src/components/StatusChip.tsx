import { ReactNode } from 'react';
import {
  StatusAborted,
  StatusError,
  StatusOK,
  StatusPending,
  StatusRunning,
  StatusWarning,
} from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';

export type StatusLevel =
  | 'ok'
  | 'running'
  | 'pending'
  | 'warning'
  | 'error'
  | 'off';

const SIGNS = {
  ok: StatusOK,
  running: StatusRunning,
  pending: StatusPending,
  warning: StatusWarning,
  error: StatusError,
  off: StatusAborted,
};

/** The portal's status components are larger than text in tables, and hidden from screen readers with all they say. */
const AS_TEXT = {
  'aria-hidden': false,
  'aria-label': undefined,
  variant: 'body2',
};

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      verticalAlign: 'middle',
      alignItems: 'center',
      gap: theme.spacing(0.75),
      // Tables break long names anywhere; a state stays whole.
      wordBreak: 'normal',
      overflowWrap: 'normal',
      '& > svg, & > img': {
        position: 'static',
        width: '1.25em',
        height: '1.25em',
        margin: 0,
        fontSize: 'inherit',
      },
    },
  }),
  { name: 'WorkspaceStatusChip' },
);

/** A state in words, with a sign in the portal's colours beside them. */
export function StatusChip(props: { level: StatusLevel; children: ReactNode }) {
  const classes = useStyles();
  const Sign = SIGNS[props.level];
  return (
    <Sign {...{ ...AS_TEXT, className: classes.root }}>
      <span>{props.children}</span>
    </Sign>
  );
}
