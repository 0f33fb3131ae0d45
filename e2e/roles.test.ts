import { Person } from './support/portal';
import { shownTab, tabOf } from './support/tabs';
import { expect, test } from './support/test';

const WORKSPACE = 'coastal-erosion';
/** Everybody has a way out. */
const OWN_MENUS = ['Actions for Carol', `Actions for workspace ${WORKSPACE}`];

test.describe('a plain member', () => {
  test('is offered none of the managing actions', async ({ portal }) => {
    const page = await portal.signIn('carol');
    await page.goto(`${portal.stack.portal}/workspaces/${WORKSPACE}`);
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

  for (const [method, path, body] of [
    ['PUT', '', { add_memberships: [{ member: 'eve', role: 'user' }] }],
    ['PUT', '', { add_buckets: [{ name: 'carols-own' }] }],
    ['DELETE', '', undefined],
    ['POST', '/sessions', { name: 'hers' }],
    ['PATCH', '/sessions/default', { state: 'stopped' }],
    ['DELETE', '/sessions/default', undefined],
  ] as const) {
    const what = [method, path, ...Object.keys(body ?? {})].join(' ');
    test(`is refused by the API: ${what}`, async ({ portal }) => {
      const before = await portal.kubernetes.datalab(WORKSPACE);
      const response = await portal.api(
        'carol',
        method,
        `/workspaces/${WORKSPACE}${path}`,
        body,
      );
      expect(response.status).toBe(403);
      const after = await portal.kubernetes.datalab(WORKSPACE);
      expect(after.body.spec).toEqual(before.body.spec);
    });
  }
});

test.describe('a stranger', () => {
  const stranger: Person = 'dave';

  test('cannot tell a foreign workspace from a missing one', async ({
    portal,
  }) => {
    const answers = await Promise.all(
      ['coastal-erosion', 'no-such-place'].map(async name => {
        const response = await portal.api(
          stranger,
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

  test('is told what to do next on the page', async ({ portal }) => {
    const page = await portal.signIn(stranger);
    await page.goto(`${portal.stack.portal}/workspaces/${WORKSPACE}`);
    await page.getByText('You have no access to this workspace').waitFor();
  });
});

test.describe('a platform admin', () => {
  test('sees every workspace without being a member', async ({ portal }) => {
    const page = await portal.signIn('olivia');
    const rows = page.getByRole('table').getByRole('row');
    for (const name of ['coastal-erosion', 'forest-carbon', 'urban-heat']) {
      await rows.filter({ hasText: name }).waitFor();
    }
  });

  test('says why before another team’s keys are revealed, which that team sees', async ({
    portal,
    newWorkspace,
  }) => {
    const name = await newWorkspace('alice', 'revealed');
    const reveal = (body: object) =>
      portal.api('olivia', 'POST', `/workspaces/${name}/credentials`, {
        s3: true,
        ...body,
      });
    expect((await reveal({})).status).toBe(422);
    expect((await reveal({ reason: 'Ticket 4711' })).status).toBe(200);

    const page = await portal.signIn('alice');
    await page.goto(
      `${portal.stack.portal}/workspaces/${name}/activity?kind=credentials`,
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
