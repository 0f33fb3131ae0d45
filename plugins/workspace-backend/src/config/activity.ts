import { Config } from '@backstage/config';
import { readDuration, readList, wrong } from './values';

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

/** Reads `workspace.activity`. */
export function readActivity(config: Config | undefined): ActivityConfig {
  return { retentionMs: readRetention(config), required: readRequired(config) };
}

function readRetention(config: Config | undefined): number {
  const key = 'activity.retention';
  if (config?.getOptional(key) === false) return Infinity;
  const retention = readDuration(config, key, RETENTION_MS);
  if (retention >= LEAST_RETENTION_MS) return retention;
  throw wrong(key, 'one day at least, or false to keep everything');
}

function readRequired(config: Config | undefined): ReadonlySet<RecordedFirst> {
  const key = 'activity.required';
  if (!config?.has(key)) return new Set(RECORDED_FIRST);
  return new Set(
    readList(config, key).map(text => {
      const found = RECORDED_FIRST.find(each => each === text);
      if (found) return found;
      throw wrong(key, RECORDED_FIRST.join(', '), text);
    }),
  );
}
