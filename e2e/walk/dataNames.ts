import { Portal } from '../support/portal';

/** Every word that some value of the sample workspace's view consists of: names of members, buckets, sessions. */
export async function dataNames(portal: Portal): Promise<Set<string>> {
  const response = await portal.api(
    'alice',
    'GET',
    '/workspaces/coastal-erosion',
  );
  const names = new Set<string>();
  JSON.stringify(await response.json(), (_, value) => {
    if (typeof value === 'string') names.add(value);
    return value;
  });
  return names;
}
