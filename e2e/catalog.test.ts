import { expect, sharedPage, test } from './support/test';

test.describe('workspaces in the catalog', () => {
  const page = sharedPage('alice');

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
    await page()
      .getByRole('link', { name: 'Workspace', exact: true })
      .first()
      .click();
    await expect(page()).toHaveURL(/\/workspaces\/coastal-erosion$/);
  });

  test('has a new workspace at once, for its members alone', async ({
    portal,
    newWorkspace,
  }) => {
    const lab = await newWorkspace('alice', 'catalog', {
      members: [{ member: 'bob', role: 'user' }],
    });
    const statusFor = async (who: 'alice' | 'bob' | 'dave') => {
      const { status } = await fetch(
        `${portal.stack.backend}/api/catalog/entities/by-name/resource/default/${lab}`,
        { headers: { authorization: `Bearer ${await portal.token(who)}` } },
      );
      return status;
    };
    await expect.poll(() => statusFor('bob')).toBe(200);
    expect(await statusFor('alice')).toBe(200);
    expect(await statusFor('dave')).toBe(404);
  });
});
