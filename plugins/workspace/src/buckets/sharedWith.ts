import { AccessGrant } from '@eoepca/backstage-plugin-workspace-common';
import { nameOfGrantee } from '../access/grants/nameOfGrantee';

/** The workspaces that a bucket is shared with. */
export interface SharedWith {
  /** Their access is in effect. */
  current: string[];
  /** They have not accepted yet. */
  pending: string[];
  /** Something else keeps their access from taking effect. */
  blocked: string[];
}

/** The workspaces that a bucket is shared with, by what a workspace granted. */
export function sharedWith(
  bucket: string,
  grants: readonly AccessGrant[] = [],
): SharedWith {
  const granted = grants.filter(
    grant => grant.bucket === bucket && grant.state === 'granted',
  );
  const names = (which: (lacks: AccessGrant['not_in_effect']) => boolean) =>
    granted
      .filter(({ not_in_effect: lacks }) => which(lacks))
      .map(nameOfGrantee);
  return {
    current: names(lacks => lacks === undefined),
    pending: names(lacks => lacks === 'request'),
    blocked: names(lacks => lacks === 'label' || lacks === 'bucket'),
  };
}

/** All the names, for a search. */
export function sharedText({ current, pending, blocked }: SharedWith): string {
  return [...current, ...pending, ...blocked].join(' ');
}
