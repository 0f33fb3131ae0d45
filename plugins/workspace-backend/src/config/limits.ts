import { z } from 'zod';
import { limit, setting } from './values';
import { DEFAULT_LIMITS, Limits } from '../model/limits';

/** What one user, or one resource, may have or do; `Infinity` where nothing is limited. */
export interface WorkspaceLimits extends Limits {
  /** That a user owns; platform admins may have more. */
  readonly workspacesPerUser: number;
  /** By one caller, at one backend process. */
  readonly writesPerMinute: number;
  /** Of credentials and tokens, by one caller, at one backend process. */
  readonly revealsPerMinute: number;
}

const LIMITS: WorkspaceLimits = {
  ...DEFAULT_LIMITS,
  workspacesPerUser: 50,
  writesPerMinute: 600,
  revealsPerMinute: 120,
};

/** `workspace.limits`. */
export const limits = z
  .preprocess(
    value => value ?? {},
    z.object(
      Object.fromEntries(
        Object.entries(LIMITS).map(([name, fallback]) => [
          name,
          setting(limit.default(fallback)),
        ]),
      ),
    ),
  )
  .transform((read): WorkspaceLimits => ({ ...LIMITS, ...read }));
