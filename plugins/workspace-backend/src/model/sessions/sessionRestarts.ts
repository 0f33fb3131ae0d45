import { ConflictError } from '@backstage/errors';
import { RESTARTS_ANNOTATION } from '../annotations';
import { fieldsOf } from '../foreign';
import { parseDatalab } from '../parseDatalab';
import { DatalabResource } from '../resources';
import { sessionNotFound, setSessionState } from './sessions';
import { Edit, KubernetesObject } from '../kubernetes';

/** A provider that hasn't said by then that a session is stopped won't; the session is started all the same. */
const LONGEST_STOP_MS = 5 * 60_000;

/** When restarts of sessions began, in milliseconds, by session. */
type Restarts = ReadonlyMap<string, number>;

/** The sessions that are being restarted. A note that can't be read is of long ago. */
export function restartsIn(
  annotations: Readonly<Record<string, unknown>> | undefined,
): Restarts {
  return new Map(
    Object.entries(readJson(annotations?.[RESTARTS_ANNOTATION])).map(
      ([name, at]) => [name, Date.parse(String(at)) || 0],
    ),
  );
}

/**
 * Stops a started session and notes that it is to be started again. Its volume is kept, as the session stays declared.
 *
 * @throws (the edit) NotFoundError; ConflictError for a session that is stopped for good
 */
export function beginRestart(name: string, now: number): Edit {
  return current => {
    const { sessions = [] } = parseDatalab(current, () => {}) ?? {};
    const session = sessions.find(each => each.name === name);
    if (!session) throw sessionNotFound(name);
    const restarts = new Map(restartsIn(current.metadata.annotations));
    if (session.state === 'stopped') {
      if (restarts.has(name)) return undefined;
      throw new ConflictError(
        `Session '${name}' is stopped. Start it instead of restarting it.`,
      );
    }
    const stopped = setSessionState(name, 'stopped')(current) ?? current;
    return withRestarts(stopped, restarts.set(name, now));
  };
}

/** The same edit, which also calls off the restart of a session: whoever sets its state decides anew. */
export function callingOffRestart(edit: Edit, name: string): Edit {
  return current => {
    const edited = edit(current);
    const restarts = new Map(restartsIn(current.metadata.annotations));
    if (!restarts.delete(name)) return edited;
    return withRestarts(edited ?? current, restarts);
  };
}

/** The sessions whose restart goes on: those that the provider has stopped, or should have. */
export function stoppedForRestart(
  datalab: DatalabResource,
  now: number,
): string[] {
  const restarts = restartsIn(datalab.meta.annotations);
  return datalab.sessions.flatMap(({ name, state }) => {
    const began = restarts.get(name);
    if (began === undefined || state !== 'stopped') return [];
    const isStopped = datalab.sessionStatus.get(name)?.state === 'stopped';
    return isStopped || now - began >= LONGEST_STOP_MS ? [name] : [];
  });
}

/** Whether a note is left of a session that has gone or was started by somebody else. */
export function hasLeftRestarts(datalab: DatalabResource): boolean {
  return leftIn(datalab, restartsIn(datalab.meta.annotations)).length > 0;
}

/** Starts the sessions that are stopped for a restart, and forgets what is left; nothing where neither is. */
export function continueRestarts(now: number): Edit {
  return current => {
    const datalab = parseDatalab(current, () => {});
    if (!datalab) return undefined;
    const restarts = new Map(restartsIn(current.metadata.annotations));
    const started = stoppedForRestart(datalab, now);
    const done = [...started, ...leftIn(datalab, restarts)];
    if (done.length === 0) return undefined;
    done.forEach(name => restarts.delete(name));
    const next = started.reduce<KubernetesObject>(
      (object, name) => setSessionState(name, 'started')(object) ?? object,
      current,
    );
    return withRestarts(next, restarts);
  };
}

function leftIn({ sessions }: DatalabResource, restarts: Restarts): string[] {
  const stopped = new Set(
    sessions.flatMap(({ name, state }) => (state === 'stopped' ? [name] : [])),
  );
  return [...restarts.keys()].filter(name => !stopped.has(name));
}

function withRestarts(
  object: KubernetesObject,
  restarts: Restarts,
): KubernetesObject {
  const { [RESTARTS_ANNOTATION]: _, ...others } =
    object.metadata.annotations ?? {};
  const text = JSON.stringify(
    Object.fromEntries(
      [...restarts].map(([name, at]) => [name, new Date(at).toISOString()]),
    ),
  );
  return {
    ...object,
    metadata: {
      ...object.metadata,
      annotations: {
        ...others,
        ...(restarts.size > 0 && { [RESTARTS_ANNOTATION]: text }),
      },
    },
  };
}

function readJson(text: unknown): Record<string, unknown> {
  if (typeof text !== 'string') return {};
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return {};
  }
}
