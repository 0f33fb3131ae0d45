import {
  CreateWorkspace,
  CreationOptions,
} from '@eoepca/backstage-plugin-workspace-common';
import { namesIn, withNames } from '../members/names';
import { GivenRole } from '../members/RoleField';

/** What the dialog holds. */
export interface NewWorkspace {
  title: string;
  /** As typed; blank follows the title. */
  shortName: string;
  people: string[];
  /** Typed into the field for people, and no entry yet. */
  typedPeople: string;
  role: GivenRole;
  /** Blank takes the workspace's name. */
  bucketName: string;
  discoverable: boolean;
  /** Undefined until somebody says so: then as the platform does. */
  startSession?: boolean;
}

/** Whether a session starts with the workspace. */
export function startsSession(
  { startSession }: Pick<NewWorkspace, 'startSession'>,
  options: CreationOptions | undefined,
): boolean {
  return startSession ?? options?.sessions.default === 'started';
}

/** Everybody whom the form names. */
export function peopleOf({
  people,
  typedPeople,
}: Pick<NewWorkspace, 'people' | 'typedPeople'>): string[] {
  return withNames(people, namesIn(typedPeople));
}

/** The request; what is as it goes without saying is left out. */
export function createBody(
  form: NewWorkspace,
  shortName: string,
  options: CreationOptions | undefined,
): CreateWorkspace {
  const people = options?.members === false ? [] : peopleOf(form);
  const bucket = {
    ...(form.bucketName.trim() && { name: form.bucketName.trim() }),
    ...(!form.discoverable && { discoverable: false }),
  };
  const start = startsSession(form, options);
  return {
    preferred_name: shortName,
    title: form.title.trim(),
    ...(people.length > 0 && {
      members: people.map(member => ({ member, role: form.role })),
    }),
    ...(Object.keys(bucket).length > 0 && { bucket }),
    ...(options?.sessions.offered &&
      start !== startsSession({}, options) && { session: { start } }),
  };
}
