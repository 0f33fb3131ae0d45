import { FieldProblem } from '@eoepca/backstage-plugin-workspace-common';

/** Later ones cannot be written in UTC with four digits. */
const LATEST = Date.UTC(9999, 0);

export const endOfRefusal: FieldProblem = {
  path: ['expires_at'],
  message: 'A denial never expires; leave out expires_at.',
};

/** Why something cannot end then. */
export function endProblems(
  { expires_at: end }: { expires_at?: string },
  now: Date,
): FieldProblem[] {
  if (end === undefined) return [];
  const time = Date.parse(end);
  if (time > now.getTime() && time < LATEST) return [];
  return [
    {
      path: ['expires_at'],
      message: 'The expiry must be a time in the future, before the year 9999.',
    },
  ];
}

/** The requester's own end, where it has not passed. */
export function stillAhead(
  end: string | undefined,
  now: Date,
): string | undefined {
  return end !== undefined && Date.parse(end) > now.getTime() ? end : undefined;
}

/** The same time, as it is written. */
export function inUtc(time: string | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}
