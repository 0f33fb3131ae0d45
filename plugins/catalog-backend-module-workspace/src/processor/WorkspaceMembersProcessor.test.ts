import { Entity } from '@backstage/catalog-model';
import { CatalogProcessorResult } from '@backstage/plugin-catalog-node';
import { WorkspaceMembersProcessor } from './WorkspaceMembersProcessor';

const WORKSPACES = { type: 'workspace', target: 'lab' };

function workspace(spec: Entity['spec']): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: { name: 'lab' },
    spec: { type: 'workspace', ...spec },
  };
}

/** The relations that come of an entity, as `SOURCE TYPE TARGET`. */
async function relationsOf(entity: Entity, location = WORKSPACES) {
  const results: CatalogProcessorResult[] = [];
  const processed = await new WorkspaceMembersProcessor().postProcessEntity(
    entity,
    location,
    result => void results.push(result),
  );
  expect(processed).toBe(entity);
  return results.map(result => {
    if (result.type !== 'relation') return result.type;
    const { source, type, target } = result.relation;
    return `${source.name} ${type} ${target.name}`;
  });
}

describe('WorkspaceMembersProcessor', () => {
  const members = ['user:default/alice', 'user:partners/ann'];

  it('relates a workspace and its members, both ways', async () => {
    expect(await relationsOf(workspace({ members }))).toEqual([
      'lab hasWorkspaceMember alice',
      'alice workspaceMemberOf lab',
      'lab hasWorkspaceMember ann',
      'ann workspaceMemberOf lab',
    ]);
  });

  it.each([
    ['what someone registered as a workspace', { members }, 'url'],
    ['a bucket', { members, type: 's3-bucket' }, 'workspace'],
    ['a workspace that tells no members', {}, 'workspace'],
  ])('relates nobody with %s', async (_, spec, type) => {
    const location = { ...WORKSPACES, type };
    expect(await relationsOf(workspace(spec), location)).toEqual([]);
  });
});
