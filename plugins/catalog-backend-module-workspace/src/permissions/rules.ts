import { Entity } from '@backstage/catalog-model';
import { catalogEntityPermissionResourceRef } from '@backstage/plugin-catalog-node/alpha';
import {
  createConditionExports,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { DISCOVERABLE_ANNOTATION } from '@eoepca/backstage-plugin-workspace-common';
import { z } from 'zod';

/** Where the provider puts who may see an entity, as full entity refs in lower case. */
const MEMBERS = 'spec.members';
const DISCOVERABLE = `metadata.annotations.${DISCOVERABLE_ANNOTATION}`;

/**
 * Only resources are restricted: a group's `spec.members` is something else. Whoever writes an entity of their own can hide
 * that by such a field, and nothing else.
 */
const notRestrictedToOthers = createPermissionRule({
  name: 'NOT_RESTRICTED_TO_OTHERS',
  description:
    'Allow every entity, except for resources of workspaces that none of these is a member of; discoverable buckets are for everybody',
  resourceRef: catalogEntityPermissionResourceRef,
  paramsSchema: z.object({
    members: z
      .array(z.string())
      .describe('Full entity refs of a user and of the groups they are in'),
  }),
  apply: (entity, { members }) =>
    !isRestricted(entity) ||
    membersOf(entity).some(each => members.includes(each)),
  toQuery: ({ members }) => ({
    anyOf: [
      {
        not: {
          allOf: [{ key: 'kind', values: ['resource'] }, { key: MEMBERS }],
        },
      },
      { key: DISCOVERABLE, values: ['true'] },
      ...(members.length ? [{ key: MEMBERS, values: members }] : []),
    ],
  }),
});

function isRestricted({ kind, metadata, spec }: Entity): boolean {
  return (
    kind.toLocaleLowerCase('en') === 'resource' &&
    spec?.members !== undefined &&
    metadata.annotations?.[DISCOVERABLE_ANNOTATION] !== 'true'
  );
}

function membersOf({ spec }: Entity): string[] {
  return Array.isArray(spec?.members)
    ? spec.members.map(each => String(each).toLocaleLowerCase('en'))
    : [];
}

export const workspaceEntityRules = [notRestrictedToOthers];

const exported = createConditionExports({
  resourceRef: catalogEntityPermissionResourceRef,
  rules: { notRestrictedToOthers },
});

/**
 * Conditions for a permission policy's decisions about the entities of workspaces.
 *
 * @public
 */
export const workspaceEntityConditions = exported.conditions;

/**
 * Makes a conditional decision about catalog entities, for a permission policy.
 *
 * @public
 */
export const createWorkspaceEntityConditionalDecision =
  exported.createConditionalDecision;
