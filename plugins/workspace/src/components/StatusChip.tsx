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

/** The portal's status components are larger than text in tables, and hidden from screen readers with all they say. */
const AS_TEXT = {
  'aria-hidden': false,
  'aria-label': undefined,
  variant: 'body2',
};

/** A state in words, with a sign in the portal's colours beside them. */
export function StatusChip(props: { level: StatusLevel; children: ReactNode }) {
  const Sign = SIGNS[props.level];
  return <Sign {...AS_TEXT}>{props.children}</Sign>;
}
