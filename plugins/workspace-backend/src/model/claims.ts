import { ConflictError } from '@backstage/errors';
import { z } from 'zod';
import { CLAIMS_ANNOTATION } from './annotations';
import { editContent } from './editing';
import { BucketClaim } from './resources';
import { Edit, ObjectMeta } from './kubernetes';

/** What is older was left behind by a process that ended in between. */
const STALE_MS = 60_000;

const claimsSchema = z.array(
  z.object({
    id: z.string().min(1),
    at: z.string(),
    buckets: z.array(z.string()),
  }),
);

/** The claims that a Storage's annotation holds; none where it is none of ours. */
export function claimsIn({
  annotations,
}: Pick<ObjectMeta, 'annotations'>): readonly BucketClaim[] {
  const text = annotations?.[CLAIMS_ANNOTATION];
  if (text === undefined) return [];
  try {
    return claimsSchema.safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}

/** Adds a claim to a Storage. */
export function addClaim(claim: BucketClaim): Edit {
  return changeClaims(claims => [...claims, claim]);
}

/**
 * Takes a claim off a Storage that is to be acted on now.
 *
 * @throws (the edit) ConflictError where the claim is gone, as others may have the names by now
 */
export function redeemClaim(id: string): Edit {
  return changeClaims(claims => {
    if (!claims.some(claim => claim.id === id)) {
      throw new ConflictError(
        'Nothing was written: adding the buckets took too long. Try again',
      );
    }
    return claims.filter(claim => claim.id !== id);
  });
}

/** Takes a claim off a Storage, if it is there. */
export function dropClaim(id: string): Edit {
  return changeClaims(claims => claims.filter(claim => claim.id !== id));
}

/** Takes off a Storage what others have left behind. */
export function dropStaleClaims(now: Date): Edit {
  return changeClaims(claims => claims.filter(claim => !isStale(claim, now)));
}

export function hasStaleClaims(
  claims: readonly BucketClaim[],
  now: Date,
): boolean {
  return claims.some(claim => isStale(claim, now));
}

function isStale({ at }: BucketClaim, now: Date): boolean {
  const age = now.getTime() - Date.parse(at);
  // Also one from the future, or from no time at all: nobody would ever take it away.
  return !(Math.abs(age) < STALE_MS);
}

function changeClaims(
  change: (claims: readonly BucketClaim[]) => readonly BucketClaim[],
): Edit {
  return editContent(({ annotations }) => {
    const claims = change(claimsIn({ annotations }));
    return {
      annotations: {
        [CLAIMS_ANNOTATION]: claims.length ? JSON.stringify(claims) : undefined,
      },
    };
  });
}
