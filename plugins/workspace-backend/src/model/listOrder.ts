import {
  HEALTH_STATES,
  parseQuantity,
  WorkspaceSort,
  WorkspaceSummary,
} from '@eoepca/backstage-plugin-workspace-common';

/** Of numbers up to the largest whole one that JavaScript tells from its neighbours. */
const DIGITS = 16;
const LAST = '~';
const NANO = BigInt(1_000_000_000);

/**
 * What a workspace is sorted by in a list: texts that compare as the order asks for, different for each name. A cursor
 * holds the last one of a page, so the next page begins behind it, whatever came and went.
 */
export function orderKey(
  summary: WorkspaceSummary,
  sort: WorkspaceSort,
): string {
  switch (sort) {
    case 'health':
      return `${HEALTH_STATES.indexOf(summary.health.state)} ${summary.name}`;
    case 'created':
      return `${descending(Date.parse(summary.creation_timestamp))} ${
        summary.name
      }`;
    case 'storage':
      return `${descending(bytesOf(summary))} ${summary.name}`;
    default:
      return summary.name;
  }
}

function bytesOf({ storage }: WorkspaceSummary): number {
  const requested = storage && parseQuantity(storage.requested);
  return requested ? Number(requested.nano / NANO) : NaN;
}

/** Larger numbers first, unknown ones last. */
function descending(value: number): string {
  if (Number.isNaN(value)) return LAST;
  const whole = Math.min(
    Math.max(Math.round(value), 0),
    Number.MAX_SAFE_INTEGER,
  );
  return String(Number.MAX_SAFE_INTEGER - whole).padStart(DIGITS, '0');
}
