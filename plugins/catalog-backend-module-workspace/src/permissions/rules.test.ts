import { Entity } from '@backstage/catalog-model';
import { workspaceEntityRules } from './rules';

const [rule] = workspaceEntityRules;

function entity(given: {
  kind?: string;
  members?: string[];
  discoverable?: boolean;
}): Entity {
  const { kind = 'Resource', members, discoverable } = given;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name: 'any',
      ...(discoverable !== undefined && {
        annotations: {
          'workspace.eoepca.org/discoverable': String(discoverable),
        },
      }),
    },
    spec: { ...(members && { members }) },
  };
}

describe('NOT_RESTRICTED_TO_OTHERS', () => {
  it.each([
    ['a member', { members: ['user:default/alice'] }, true],
    [
      'a group of the user',
      { members: ['user:default/bob', 'group:default/coast'] },
      true,
    ],
    ['however it is spelled', { members: ['User:Default/Alice'] }, true],
    ['others', { members: ['user:default/bob'] }, false],
    ['nobody', { members: [] }, false],
    [
      'others, where everybody may find it',
      { members: ['user:default/bob'], discoverable: true },
      true,
    ],
    [
      'others, where that is denied',
      { members: ['user:default/bob'], discoverable: false },
      false,
    ],
    ['no members at all', {}, true],
    ['a group’s members', { kind: 'Group', members: ['bob'] }, true],
  ])('decides on what is for %s', (_, given, expected) => {
    const members = ['user:default/alice', 'group:default/coast'];
    expect(rule.apply(entity(given), { members })).toBe(expected);
  });

  it('asks the catalog for the same', () => {
    expect(rule.toQuery({ members: ['user:default/alice'] })).toEqual({
      anyOf: [
        {
          not: {
            allOf: [
              { key: 'kind', values: ['resource'] },
              { key: 'spec.members' },
            ],
          },
        },
        {
          key: 'metadata.annotations.workspace.eoepca.org/discoverable',
          values: ['true'],
        },
        { key: 'spec.members', values: ['user:default/alice'] },
      ],
    });
  });
});
