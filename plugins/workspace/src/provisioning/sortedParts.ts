import {
  ProvisioningEvent,
  UnreadyPart,
} from '@eoepca/backstage-plugin-workspace-common';
import { levelOf } from './causes';

/** Parts by how much people want to know of them. */
export interface SortedParts {
  /** The workspace's own parts, and composed objects with a problem: problems first. */
  readonly shown: UnreadyPart[];
  /** Composed objects that are being made or deleted: up to 40 of a Datalab. */
  readonly inProgress: UnreadyPart[];
  /** Composed objects that could not be looked at. */
  readonly unchecked: UnreadyPart[];
  /** There is a problem. */
  readonly trouble: boolean;
}

export function sortedParts(
  parts: readonly UnreadyPart[],
  events: readonly ProvisioningEvent[],
): SortedParts {
  const levels = new Map(parts.map(part => [part, levelOf(part, events)]));
  const isProblem = (part: UnreadyPart) =>
    part.of ? levels.get(part) === 'problem' : levels.get(part) !== 'waiting';
  const isComposed = ({ of }: UnreadyPart) => of !== undefined;
  const problems = parts.filter(isProblem);
  const others = parts.filter(part => !isProblem(part));
  const composed = others.filter(isComposed);
  return {
    shown: [...problems, ...others.filter(part => !isComposed(part))],
    inProgress: composed.filter(part => levels.get(part) === 'waiting'),
    unchecked: composed.filter(part => levels.get(part) === 'unknown'),
    trouble: problems.length > 0,
  };
}
