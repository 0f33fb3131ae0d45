import { Session } from '@eoepca/backstage-plugin-workspace-common';
import { fieldsOf } from '../foreign';
import { DatalabResource } from '../resources';
import { SESSIONS_ANNOTATION } from '../annotations';

/** When sessions end by themselves, in milliseconds; never, where neither age nor idleness is limited. */
export interface SessionPolicy {
  /** From when one was started, or last told to go on. */
  readonly maxAgeMs?: number;
  /** From when one was last opened or told to go on. */
  readonly maxIdleMs?: number;
  /** How long before its end a session's users are warned. */
  readonly warnBeforeMs: number;
}

/** When a session was started (or told to go on) and last used, in milliseconds. */
export interface SessionMark {
  readonly started: number;
  readonly used: number;
  /** When it was started, where it has been told to go on since. */
  readonly since?: number;
}

/** The marks of sessions, by name. */
export type SessionMarks = ReadonlyMap<string, SessionMark>;

/** Clocks of replicas may be so far apart; a mark of later than that says nothing. */
const CLOCK_SKEW_MS = 60_000;
/** A mark is written anew after this part of what it is for. */
const STEPS = 10;
/** The last time that there is (ECMA-262, time range). */
const LAST_TIME_MS = 8.64e15;

/** Whether sessions end by themselves at all. */
export function isLimited({ maxAgeMs, maxIdleMs }: SessionPolicy): boolean {
  return maxAgeMs !== undefined || maxIdleMs !== undefined;
}

/** The marks that can be read and are not of the future. */
export function marksIn(
  annotations: Readonly<Record<string, unknown>> | undefined,
  now: number,
): SessionMarks {
  const entries = Object.entries(readJson(annotations?.[SESSIONS_ANNOTATION]));
  return new Map(
    entries.flatMap(([name, value]) => {
      const mark = toMark(value);
      const latest = now + CLOCK_SKEW_MS;
      return mark && mark.started <= latest && mark.used <= latest
        ? [[name, mark] as const]
        : [];
    }),
  );
}

/** The annotation that holds these marks. */
export function marksText(marks: SessionMarks): string {
  return JSON.stringify(
    Object.fromEntries(
      [...marks].map(([name, { started, used, since }]) => [
        name,
        {
          started: toTime(started),
          used: toTime(used),
          ...(since && { since: toTime(since) }),
        },
      ]),
    ),
  );
}

/** When a session with this mark ends, if it does. */
export function endOf(
  mark: SessionMark,
  { maxAgeMs = Infinity, maxIdleMs = Infinity }: SessionPolicy,
): number | undefined {
  const end = Math.min(mark.started + maxAgeMs, mark.used + maxIdleMs);
  return end <= LAST_TIME_MS ? end : undefined;
}

/** Whether opening a session is worth a write: marks are renewed in steps. */
export function isWornByUse(
  mark: SessionMark | undefined,
  { maxIdleMs }: SessionPolicy,
  now: number,
): boolean {
  if (maxIdleMs === undefined) return false;
  return !mark || now - mark.used >= maxIdleMs / STEPS;
}

/** Whether telling a session to go on is worth a write. */
export function isWorn(
  mark: SessionMark | undefined,
  policy: SessionPolicy,
  now: number,
): boolean {
  const { maxAgeMs = Infinity } = policy;
  return (
    isWornByUse(mark, policy, now) ||
    (isLimited(policy) && (!mark || now - mark.started >= maxAgeMs / STEPS))
  );
}

/** The sessions of a Datalab whose time is over. Without a mark there is doubt, which stops none. */
export function overdue(
  datalab: DatalabResource,
  policy: SessionPolicy,
  now: number,
): string[] {
  const marks = marksIn(datalab.meta.annotations, now);
  return datalab.sessions.flatMap(({ name, state }) => {
    const mark = marks.get(name);
    const end = mark && endOf(mark, policy);
    return state === 'started' && end !== undefined && end <= now ? [name] : [];
  });
}

/** What users of a session are shown of its beginning and end. */
export function timesOf(
  datalab: DatalabResource,
  { name, state }: { name: string; state: string },
  policy: SessionPolicy | undefined,
): Pick<
  Session,
  'since' | 'last_used_at' | 'ends_at' | 'ends_if_idle' | 'warns_at'
> {
  if (!policy || state !== 'started') return {};
  const mark = marksIn(datalab.meta.annotations, Infinity).get(name);
  if (!mark) return {};
  const since = toTime(mark.since ?? mark.started);
  // Before a session was opened for the first time, nothing is known of its use.
  const used = mark.used > mark.started && {
    last_used_at: toTime(mark.used),
  };
  const end = endOf(mark, policy);
  if (end === undefined) return { since, ...used };
  const warning = Math.max(0, end - policy.warnBeforeMs);
  const { maxAgeMs = Infinity, maxIdleMs = Infinity } = policy;
  const ifIdle = mark.used + maxIdleMs < mark.started + maxAgeMs;
  const idle = ifIdle && { ends_if_idle: true as const };
  return {
    since,
    ...used,
    ...idle,
    ends_at: toTime(end),
    warns_at: toTime(warning),
  };
}

function toMark(value: unknown): SessionMark | undefined {
  const { started, used, since } = fieldsOf(value);
  const mark = { started: fromTime(started), used: fromTime(used) };
  if (!(mark.started > 0 && mark.used > 0)) return undefined;
  const first = fromTime(since);
  return first > 0 && first <= mark.started ? { ...mark, since: first } : mark;
}

function fromTime(value: unknown): number {
  return typeof value === 'string' ? Date.parse(value) : NaN;
}

function toTime(ms: number): string {
  return new Date(ms).toISOString();
}

function readJson(text: unknown): Record<string, unknown> {
  if (typeof text !== 'string') return {};
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return {};
  }
}
