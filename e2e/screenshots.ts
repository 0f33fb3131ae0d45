import { join } from 'node:path';
import { Page } from '@playwright/test';
import { findChromium } from './setup/chromium';
import { stackInfo } from './setup/stack';
import { Person, Portal } from './support/portal';
import { shownTab } from './support/tabs';

const IMAGES = join(__dirname, '../docs/images');
const SIZE = { width: 1280, height: 800 };

/** Lets transitions end: the last thing to change before a picture is a ripple or a fading backdrop. */
const SETTLE_MS = 800;

async function save(page: Page, name: string) {
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: join(IMAGES, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}

async function signedIn(portal: Portal, person: Person, dark = false) {
  const page = await portal.signIn(person, { dark });
  await page.setViewportSize(SIZE);
  return page;
}

async function open(page: Page, portal: Portal, path: string) {
  await page.goto(`${portal.stack.portal}/workspaces/${path}`);
  await shownTab(page).waitFor();
}

async function createDialog(page: Page) {
  await page.getByRole('button', { name: 'Create workspace' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Wadden Sea birds');
  const members = dialog.getByRole('combobox', { name: /^Members/ });
  for (const name of ['Bob Lindqvist', 'Carol Okafor']) {
    await members.fill(name);
    await page.getByRole('option', { name }).click();
  }
  await dialog
    .getByRole('textbox', { name: /^First bucket/ })
    .fill('wadden-sea-counts');
  await dialog.getByText('Available').first().waitFor();
}

async function bucketDialog(page: Page) {
  await page.getByRole('button', { name: 'Add bucket' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox', { name: 'Bucket name' })
    .fill('coastal-erosion-tiles');
  await dialog.getByRole('checkbox', { name: /Discoverable/ }).check();
  await dialog.getByRole('button', { name: 'Add rule' }).click();
  await dialog.getByRole('textbox', { name: 'Objects' }).fill('scratch/*');
  await dialog.getByRole('textbox', { name: 'Age' }).fill('14');
}

async function lightPages(portal: Portal) {
  const page = await signedIn(portal, 'alice');
  await page
    .getByRole('link', {
      name: 'Coastal erosion of the Aquitaine',
      exact: true,
    })
    .waitFor();
  await save(page, 'workspaces-list');
  await createDialog(page);
  await save(page, 'workspace-create');
  await page.goto(`${portal.stack.portal}/datasets`);
  await page.getByText('urban-heat').first().waitFor();
  await save(page, 'datasets');
  await open(page, portal, 'coastal-erosion');
  await page.getByText('Storage requested').waitFor();
  await save(page, 'workspace-overview');
  await open(page, portal, 'coastal-erosion/access');
  await page.getByRole('heading', { name: /pending requests$/i }).waitFor();
  await save(page, 'access');
  await open(
    page,
    portal,
    'coastal-erosion/buckets/coastal-erosion-shorelines',
  );
  await page.getByText('ocean-colour').first().waitFor();
  await save(page, 'bucket-page');
  await open(page, portal, 'coastal-erosion/buckets');
  await bucketDialog(page);
  await save(page, 'buckets-add');
}

async function darkPages(portal: Portal) {
  const page = await signedIn(portal, 'alice', true);
  await open(page, portal, 'coastal-erosion/credentials');
  await page.getByRole('button', { name: 'Reveal' }).first().click();
  await page
    .getByText(/aws_access_key_id/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Hide' }).first().click();
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await save(page, 'credentials-dark');
}

/** What people have done, so that there is something to list. */
async function act(portal: Portal) {
  const call = async (
    person: Person,
    method: string,
    path: string,
    body?: object,
  ) => {
    const response = await portal.api(
      person,
      method,
      `/workspaces/coastal-erosion${path}`,
      body,
    );
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  };
  const { inbox } = await call('alice', 'GET', '/access');
  const { workspace, bucket, requested_at } = inbox.find(
    (request: { state: string }) => request.state === 'pending',
  );
  await call('alice', 'PUT', '', {
    patch_bucket_access_requests: [
      {
        ...{ workspace, bucket, permission: 'ReadOnly' },
        request_timestamp: requested_at,
        grant_timestamp: new Date().toISOString(),
      },
    ],
  });
  await call('bob', 'PUT', '', {
    add_memberships: [{ member: 'dave', role: 'user' }],
  });
  await call('bob', 'PUT', '', {
    add_buckets: [{ name: 'coastal-erosion-tiles', discoverable: true }],
  });
  await call('carol', 'POST', '/credentials', { s3: true });
  await call('olivia', 'POST', '/credentials', {
    s3: true,
    reason: 'Uploads of the field team fail',
  });
}

async function activity(portal: Portal) {
  await act(portal);
  const page = await signedIn(portal, 'alice');
  await open(page, portal, 'coastal-erosion/activity');
  await page.getByText(/Reason:/).waitFor();
  await save(page, 'activity');
}

/** Last, since it starts a session. */
async function waiting(portal: Portal) {
  const page = await signedIn(portal, 'alice');
  await open(page, portal, 'coastal-erosion/sessions');
  await page
    .getByRole('button', { name: /after starting it/ })
    .first()
    .click();
  await page.getByText(/This page opens it automatically/).waitFor();
  await save(page, 'session-waiting');
}

async function main() {
  const stack = stackInfo();
  if (!stack || !findChromium()) {
    throw new Error(
      'Pictures need a running portal (npm run screenshots starts one) and Chromium (CHROMIUM_PATH names it)',
    );
  }
  const portal = await Portal.open(stack);
  try {
    await lightPages(portal);
    await darkPages(portal);
    await activity(portal);
    await waiting(portal);
  } finally {
    await portal.close();
  }
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
