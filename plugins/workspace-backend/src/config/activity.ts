import { z } from 'zod';
import { duration, list, meaning, section, setting } from './values';

/** What may be refused where it cannot be recorded; see config.d.ts. */
export const RECORDED_FIRST = ['reveals', 'tokens', 'grants'] as const;
export type RecordedFirst = (typeof RECORDED_FIRST)[number];

/** How the activity record is kept. */
export interface ActivityConfig {
  /** How long entries stay; `Infinity` for ever. */
  readonly retentionMs: number;
  /** What is recorded before it happens, and refused where that fails. */
  readonly required: ReadonlySet<RecordedFirst>;
}

const RETENTION_MS = 400 * 24 * 3_600_000;
const LEAST_RETENTION_MS = 24 * 3_600_000;

const retention = z.union(
  [
    z.literal(false).transform(() => Infinity),
    duration.refine(ms => ms >= LEAST_RETENTION_MS),
  ],
  { error: 'expected one day at least, or false to keep everything' },
);

const recordedFirst = meaning(
  value => RECORDED_FIRST.find(each => each === value),
  RECORDED_FIRST.join(', '),
);

/** `workspace.activity`. */
export const activity = section({
  retention: setting(retention.default(RETENTION_MS)),
  // An empty text differs from none: it requires nothing.
  required: list(recordedFirst).default([...RECORDED_FIRST]),
}).transform(
  (raw): ActivityConfig => ({
    retentionMs: raw.retention,
    required: new Set(raw.required),
  }),
);
