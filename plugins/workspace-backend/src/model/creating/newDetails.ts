import { memberKey } from '@eoepca/backstage-plugin-workspace-common';
import stringify from 'fast-json-stable-stringify';
import { z } from 'zod';

/** What a new workspace gets beside its name and owner: as its creator said, checked and trimmed. */
export const newDetailsSchema = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  members: z
    .array(z.object({ member: z.string(), role: z.enum(['admin', 'user']) }))
    .optional(),
  bucket: z
    .object({
      name: z.string().optional(),
      discoverable: z.boolean().optional(),
      title: z.string().optional(),
    })
    .optional(),
  session: z
    .object({ start: z.boolean(), name: z.string().optional() })
    .optional(),
});

/** See {@link newDetailsSchema}; empty for a workspace as the recorded system creates it. */
export type NewDetails = Readonly<z.infer<typeof newDetailsSchema>>;

/** Whether two attempts to create a workspace want the same one, so that one may complete what the other began. */
export function isSameDetails(
  one: NewDetails | undefined,
  other: NewDetails | undefined,
): boolean {
  return stringify(one ?? {}) === stringify(other ?? {});
}

/** The name of the first bucket. */
export function firstBucketOf(workspace: string, { bucket }: NewDetails) {
  return bucket?.name ?? workspace;
}

/** Members besides the owner and a session that starts are in the Datalab: without its definition there are none. */
export function needsDatalab({ members = [], session }: NewDetails): boolean {
  return members.length > 0 || session?.start === true;
}

/** What a Datalab says of the members of a new workspace; `userOverrides` only where there are others than the owner. */
export function newMembers(
  owner: string,
  { members = [] }: NewDetails,
  at: string | undefined,
) {
  const others = members.filter(
    ({ member }) => memberKey(member) !== memberKey(owner),
  );
  return {
    users: [owner, ...others.map(({ member }) => member)],
    ...(others.length > 0 && {
      userOverrides: Object.fromEntries(
        others.map(({ member, role }) => [
          member,
          { role, ...(at && { grantedAt: at }) },
        ]),
      ),
    }),
  };
}
