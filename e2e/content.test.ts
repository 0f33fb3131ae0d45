import { Page } from '@playwright/test';
import { Person, Portal } from './support/portal';
import { expect, test } from './support/test';

const COURSE = 'https://example.org/course';

const filesOf = async (portal: Portal, name: string) =>
  (await portal.kubernetes.datalab(name)).body.spec.files;

const open = async (
  portal: Portal,
  person: Person,
  path: string,
): Promise<Page> => {
  const page = await portal.signIn(person);
  await page.goto(`${portal.stack.portal}/workspaces/${path}`);
  return page;
};

const button = (page: Page, label: string) =>
  page.getByRole('button', { name: label, exact: true });

test.describe('the content of sessions', () => {
  test('is added, changed and removed', async ({ portal, newWorkspace }) => {
    const name = await newWorkspace('alice', 'content');
    const files = () => filesOf(portal, name);
    const page = await open(portal, 'alice', `${name}/content`);
    await button(page, 'Add content').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Repository address/).fill(COURSE);
    await dialog.getByLabel(/^Folder/).fill('course');
    await dialog.getByLabel(/^Include only/).fill('notebooks/**\n*.md');
    await dialog.getByRole('button', { name: 'Add content' }).click();
    await page.getByText('Added course').waitFor();
    const entry = { path: 'course', includePaths: ['notebooks/**', '*.md'] };
    expect(await files()).toEqual([
      { git: { url: COURSE, ref: 'main' }, ...entry },
    ]);

    await button(page, 'Edit course').click();
    await dialog.getByLabel(/^Branch/).fill('v2');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved course').waitFor();
    expect(await files()).toEqual([
      { git: { url: COURSE, ref: 'v2' }, ...entry },
    ]);

    await button(page, 'Remove course').click();
    await dialog.getByRole('button', { name: 'Remove content' }).click();
    await page.getByText('No content yet').waitFor();
    expect(await files()).toEqual([]);
  });

  test('is opened by a link once that is confirmed, and by those alone who manage sessions', async ({
    portal,
    newWorkspace,
  }) => {
    const name = await newWorkspace('alice', 'content', {
      members: [{ member: 'carol', role: 'user' }],
    });
    const query = new URLSearchParams({ repo: COURSE, workspace: name });
    const link = `-/open?${query}`;
    const member = await open(portal, 'carol', link);
    await member.getByText(/can’t manage sessions in this workspace/).waitFor();
    expect(await button(member, 'Add and open').count()).toBe(0);

    const page = await open(portal, 'alice', link);
    await button(page, 'Add and open').waitFor();
    expect((await filesOf(portal, name)) ?? []).toEqual([]);
    // The session of the workspace runs: a new one takes the repository at once.
    await button(page, 'Add and open').click();
    await page.waitForURL(/\/sessions\/course$/);
    expect(await filesOf(portal, name)).toEqual([
      { git: { url: COURSE, ref: 'main' }, path: 'course' },
    ]);
    await expect(async () => {
      const { body } = await portal.kubernetes.datalab(name);
      expect(body.spec.sessions).toContainEqual({
        name: 'course',
        state: 'started',
      });
    }).toPass();
  });

  test('is not opened by a link with credentials in it', async ({ portal }) => {
    const repo = encodeURIComponent('https://token@example.org/course');
    const page = await open(portal, 'alice', `-/open?repo=${repo}`);
    await page.getByText('This link can’t be opened').waitFor();
    expect(await page.getByText('token').count()).toBe(0);
  });
});
