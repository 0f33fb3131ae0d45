import { Person, Portal } from './support/portal';
import { expect, sharedPage, test } from './support/test';

/** What the catalog answers a person about a workspace. */
async function statusFor(portal: Portal, who: Person, workspace: string) {
  const { status } = await fetch(
    `${portal.stack.backend}/api/catalog/entities/by-name/resource/default/${workspace}`,
    { headers: { authorization: `Bearer ${await portal.token(who)}` } },
  );
  return status;
}

test.describe('workspaces in the catalog', () => {
  const page = sharedPage('alice');

  // The first ones come a while after the backend was started.
  test.beforeAll(async ({ portal }) => {
    await expect
      .poll(() => statusFor(portal, 'alice', 'coastal-erosion'))
      .toBe(200);
  });

  test('shows in the graph who shares a bucket with whom', async ({
    portal,
  }) => {
    await page().goto(
      `${portal.stack.portal}/catalog-graph?rootEntityRefs[]=resource:buckets/forest-carbon&maxDepth=1`,
    );
    for (const name of ['Coastal erosion of the Aquitaine', 'Forest carbon']) {
      await page().getByText(name).first().waitFor();
    }
  });

  test('leads from a workspace’s entity to its page', async ({ portal }) => {
    await page().goto(
      `${portal.stack.portal}/catalog/default/resource/coastal-erosion`,
    );
    await page().getByText('buckets/forest-carbon').first().waitFor();
    await page().getByText('Open workspace').click();
    await expect(page()).toHaveURL(/\/workspaces\/coastal-erosion$/);
  });

  test('has a new workspace at once, for its members alone', async ({
    portal,
    newWorkspace,
  }) => {
    const lab = await newWorkspace('alice', 'catalog', {
      members: [{ member: 'bob', role: 'user' }],
    });
    await expect.poll(() => statusFor(portal, 'bob', lab)).toBe(200);
    expect(await statusFor(portal, 'alice', lab)).toBe(200);
    expect(await statusFor(portal, 'dave', lab)).toBe(404);
  });
});
