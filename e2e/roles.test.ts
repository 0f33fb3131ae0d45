import { describePortal } from './support/portal';
import { shownTab, tabOf } from './support/tabs';

const WORKSPACE = 'coastal-erosion';
/** Everybody has a way out. */
const OWN_MENUS = ['Actions for Carol', `Actions for workspace ${WORKSPACE}`];

describePortal('a plain member', portal => {
  it('is offered none of the managing actions', async () => {
    const page = await portal().signIn('carol');
    await page.goto(`${portal().stack.portal}/workspaces/${WORKSPACE}`);
    await shownTab(page).waitFor();
    const content = page.locator('main');
    for (const [tab, shown] of [
      [/Members/, content.getByRole('rowheader', { name: 'carol' })],
      [/Buckets/, content.getByRole('rowheader', { name: WORKSPACE })],
      [/Sessions/, content.getByRole('heading', { name: 'default' })],
    ] as const) {
      await tabOf(page, tab).click();
      await shown.first().waitFor();
      const actions = content.getByRole('button', {
        name: /^(Add|Create|Start|Stop|Remove|Delete|Actions)/,
      });
      const names = await actions.evaluateAll(buttons =>
        buttons.map(
          button => button.getAttribute('aria-label') ?? button.textContent,
        ),
      );
      expect(
        names.filter(name => !OWN_MENUS.some(own => name?.startsWith(own))),
      ).toEqual([]);
    }
  });

  it.each([
    ['PUT', '', { add_memberships: [{ member: 'eve', role: 'user' }] }],
    ['PUT', '', { add_buckets: [{ name: 'carols-own' }] }],
    ['DELETE', '', undefined],
    ['POST', '/sessions', { name: 'hers' }],
    ['PATCH', '/sessions/default', { state: 'stopped' }],
    ['DELETE', '/sessions/default', undefined],
  ])('is refused %s %s by the API', async (method, path, body) => {
    const before = await portal().kubernetes.datalab(WORKSPACE);
    const response = await portal().api(
      'carol',
      method,
      `/workspaces/${WORKSPACE}${path}`,
      body,
    );
    expect(response.status).toBe(403);
    const after = await portal().kubernetes.datalab(WORKSPACE);
    expect(after.body.spec).toEqual(before.body.spec);
  });
});

describePortal('a stranger', portal => {
  it('cannot tell a foreign workspace from a missing one', async () => {
    const answers = await Promise.all(
      ['coastal-erosion', 'no-such-place'].map(async name => {
        const response = await portal().api(
          'dave',
          'GET',
          `/workspaces/${name}`,
        );
        const body = await response.json();
        // Stacks are for development only and differ from run to run.
        delete body.error.stack;
        return {
          status: response.status,
          text: JSON.stringify(body).replaceAll(name, 'NAME'),
        };
      }),
    );
    expect(answers[0].status).toBe(403);
    expect(answers[1]).toEqual(answers[0]);
  });

  it('is told what to do next on the page', async () => {
    const page = await portal().signIn('dave');
    await page.goto(`${portal().stack.portal}/workspaces/${WORKSPACE}`);
    await page.getByText('You have no access to this workspace').waitFor();
  });
});

describePortal('a platform admin', portal => {
  it('sees every workspace without being a member', async () => {
    const page = await portal().signIn('olivia');
    const rows = page.getByRole('table').getByRole('row');
    for (const name of ['coastal-erosion', 'forest-carbon', 'urban-heat']) {
      await rows.filter({ hasText: name }).waitFor();
    }
  });

  it('says why before another team’s keys are revealed, which that team sees', async () => {
    const reveal = (body: object) =>
      portal().api('olivia', 'POST', `/workspaces/${WORKSPACE}/credentials`, {
        s3: true,
        ...body,
      });
    expect((await reveal({})).status).toBe(422);
    expect((await reveal({ reason: 'Ticket 4711' })).status).toBe(200);

    const page = await portal().signIn('alice');
    await page.goto(
      `${
        portal().stack.portal
      }/workspaces/${WORKSPACE}/activity?kind=credentials`,
    );
    const entry = page
      .getByRole('list', { name: 'Activity' })
      .getByRole('listitem')
      .first();
    await entry.getByText('Olivia Brandt revealed S3 keys').waitFor();
    await entry.getByText('Platform admin').waitFor();
    await entry.getByText('Reason: Ticket 4711').waitFor();
  });
});
