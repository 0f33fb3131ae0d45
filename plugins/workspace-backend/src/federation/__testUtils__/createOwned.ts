import { TestCluster } from '@internal/dev-cluster/testing';
import { createLab } from '../../__testUtils__/people';

/** A workspace whose owner, and only member, is this one. */
export async function createOwned(
  { api }: TestCluster,
  name: string,
  owner: string,
): Promise<void> {
  await createLab(api, 'workspace', name, { users: [owner] });
}
