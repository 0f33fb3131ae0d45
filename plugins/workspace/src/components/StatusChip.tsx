import { ReactNode } from 'react';
import {
  StatusAborted,
  StatusError,
  StatusOK,
  StatusPending,
  StatusRunning,
  StatusWarning,
} from '@backstage/core-components';

/** @internal */
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

/** The portal's status components hide themselves from screen readers, their text included. */
const READ_OUT = { 'aria-hidden': false, 'aria-label': undefined };

/** A state in words, with a sign in the portal's colours beside them. */
export function StatusChip(props: { level: StatusLevel; children: ReactNode }) {
  const Sign = SIGNS[props.level];
  return <Sign {...READ_OUT}>{props.children}</Sign>;
}
