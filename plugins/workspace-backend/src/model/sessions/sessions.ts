import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  SessionState,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';
import { editSpec, elementsOf } from '../editing';
import { fieldsOf } from '../foreign';
import { Edit } from '../kubernetes';

/** The PersistentVolumeClaim of a session's home directory, as providers name it. */
export function homeClaim(workspace: string, session: string): string {
  return `${workspace}-${session}-persistent`;
}

/**
 * Adds a session to a Datalab.
 *
 * @throws (the edit) ConflictError when the name is taken, UnprocessableError when there are `max` sessions already
 */
export function addSession(
  session: { name: string; state: SessionState },
  max: number,
): Edit {
  return editSpec(spec => {
    const sessions = elementsOf(spec.sessions);
    if (sessions.some(each => nameOf(each) === session.name)) {
      throw new ConflictError(
        `There is a session '${session.name}' already; choose another name`,
      );
    }
    if (sessions.length >= max) {
      throw new UnprocessableError(
        max === 0
          ? 'Sessions are disabled on this platform (workspace.sessions.max is 0)'
          : `A workspace has at most ${max} sessions; delete one first`,
      );
    }
    return { sessions: [...sessions, session] };
  });
}

/**
 * Starts or stops a session of a Datalab.
 *
 * @throws (the edit) NotFoundError when there is none of this name
 */
export function setSessionState(name: string, state: SessionState): Edit {
  return editSpec(spec => {
    const sessions = elementsOf(spec.sessions);
    assertHas(sessions, name);
    return {
      sessions: sessions.map(each =>
        nameOf(each) === name ? { ...fieldsOf(each), name, state } : each,
      ),
    };
  });
}

/**
 * Removes a session from a Datalab.
 *
 * @throws (the edit) NotFoundError when there is none of this name
 */
export function removeSession(name: string): Edit {
  return editSpec(spec => {
    const sessions = elementsOf(spec.sessions);
    assertHas(sessions, name);
    return { sessions: sessions.filter(each => nameOf(each) !== name) };
  });
}

function assertHas(sessions: readonly unknown[], name: string): void {
  if (!sessions.some(each => nameOf(each) === name)) {
    throw sessionNotFound(name);
  }
}

/** The answer to whoever names a session that is not there. */
export function sessionNotFound(name: string): NotFoundError {
  return new NotFoundError(`There is no session '${name}' in this workspace`);
}

/** v1beta1 had plain names. */
function nameOf(session: unknown): unknown {
  return typeof session === 'string' ? session : fieldsOf(session).name;
}
