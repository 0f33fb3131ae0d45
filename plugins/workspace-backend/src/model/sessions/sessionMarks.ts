import { SESSIONS_ANNOTATION } from '../annotations';
import { parseDatalab } from '../parseDatalab';
import {
  marksIn,
  marksText,
  overdue,
  SessionMark,
  SessionMarks,
  SessionPolicy,
} from './sessionPolicy';
import { setSessionState } from './sessions';
import { Edit, KubernetesObject } from '../kubernetes';

/** A replica may hear so late of a start that another has already marked. */
const HEARD_LATE_MS = 60_000;

/**
 * The same edit of a Datalab, which also marks a session as started just now, and forgets the marks of those that are not
 * started by then.
 */
export function startingNow(edit: Edit, name: string, now: number): Edit {
  return current => {
    const edited = edit(current);
    return (
      edited && remark(edited, now, marks => marks.set(name, freshMark(now)))
    );
  };
}

/** The same edit, which also forgets the marks of sessions that are not started by then. */
export function forgettingMarks(edit: Edit, now: number): Edit {
  return current => {
    const edited = edit(current);
    return edited && remark(edited, now, () => {});
  };
}

/** Marks a started session as used now. One without a mark gets one. */
export function touchSession(name: string, now: number): Edit {
  return current =>
    changed(
      current,
      remark(current, now, marks => {
        marks.set(name, { ...(marks.get(name) ?? freshMark(now)), used: now });
      }),
    );
}

/** Has the time of a started session begin anew. */
export function extendSession(name: string, now: number): Edit {
  return current =>
    changed(
      current,
      remark(current, now, marks => {
        const { started, since = started } = marks.get(name) ?? {};
        marks.set(name, { ...freshMark(now), ...(since && { since }) });
      }),
    );
}

/** Has the time of sessions begin that somebody else has just started, unless it was marked by now. */
export function noteStarted(names: readonly string[], now: number): Edit {
  return current =>
    changed(
      current,
      remark(current, now, marks => {
        for (const name of names) {
          const { started } = marks.get(name) ?? { started: -Infinity };
          if (now - started > HEARD_LATE_MS) marks.set(name, freshMark(now));
        }
      }),
    );
}

/** Marks the started sessions that have no mark, and forgets the marks of others. */
export function completeMarks(now: number): Edit {
  return current =>
    changed(
      current,
      remark(current, now, (marks, started) => {
        for (const name of started) {
          if (!marks.has(name)) marks.set(name, freshMark(now));
        }
      }),
    );
}

/** Stops the sessions whose time is over by then, if any is. */
export function stopOverdue(policy: SessionPolicy, now: number): Edit {
  return current => {
    const datalab = parseDatalab(current, () => {});
    const names = datalab ? overdue(datalab, policy, now) : [];
    let stopped: KubernetesObject | undefined;
    for (const name of names) {
      stopped = setSessionState(name, 'stopped')(stopped ?? current);
    }
    return stopped && remark(stopped, now, () => {});
  };
}

function freshMark(now: number): SessionMark {
  return { started: now, used: now };
}

/** A Datalab with other marks; only started sessions keep theirs. */
function remark(
  datalab: KubernetesObject,
  now: number,
  change: (
    marks: Map<string, SessionMark>,
    started: ReadonlySet<string>,
  ) => void,
): KubernetesObject {
  const { annotations } = datalab.metadata;
  const sessions = parseDatalab(datalab, () => {})?.sessions ?? [];
  const started = new Set(
    sessions.flatMap(({ name, state }) => (state === 'started' ? [name] : [])),
  );
  const marks = new Map(marksIn(annotations, now));
  change(marks, started);
  const kept = new Map([...marks].filter(([name]) => started.has(name)));
  return {
    ...datalab,
    metadata: {
      ...datalab.metadata,
      annotations: withMarks(annotations ?? {}, kept),
    },
  };
}

function withMarks(
  annotations: Readonly<Record<string, string>>,
  marks: SessionMarks,
): Record<string, string> {
  const { [SESSIONS_ANNOTATION]: before, ...others } = annotations;
  return marks.size === 0
    ? others
    : { ...others, [SESSIONS_ANNOTATION]: marksText(marks) };
}

/** Nothing, where nothing changed. */
function changed(
  before: KubernetesObject,
  after: KubernetesObject,
): KubernetesObject | undefined {
  const textOf = ({ metadata }: KubernetesObject) =>
    metadata.annotations?.[SESSIONS_ANNOTATION];
  return textOf(before) === textOf(after) ? undefined : after;
}
