import { expect, Page, test as base } from '@playwright/test';
import { stackInfo } from '../setup/stack';
import { Person, Portal } from './portal';

export { expect };

interface Fixtures {
  /**
   * Creates a workspace that is ready, for this test alone: named after what it is for, and deleted once the test is over.
   */
  newWorkspace: (
    owner: Person,
    what: string,
    given?: object,
  ) => Promise<string>;
  closedContexts: void;
}

let made = 0;
/** A name that nobody has had, on a stack that may have run before. */
export const unusedName = (what: string) =>
  `${what}-${Date.now().toString(36)}${(made++).toString(36)}`;

/** Tests in front of the running portal. */
export const test = base.extend<Fixtures, { portal: Portal }>({
  portal: [
    async ({ browser }, provide) => {
      await provide(new Portal(browser, stackInfo()!));
    },
    { scope: 'worker' },
  ],

  newWorkspace: async ({ portal }, provide) => {
    const own: [Person, string][] = [];
    await provide(async (owner, what, given = {}) => {
      const name = unusedName(what);
      own.push([owner, name]);
      await portal.change(owner, 'POST', '/workspaces', {
        preferred_name: name,
        ...given,
      });
      await expect
        .poll(async () => {
          const view = await portal.api(owner, 'GET', `/workspaces/${name}`);
          return (await view.json()).status;
        })
        .toBe('ready');
      return name;
    });
    for (const [owner, name] of own) {
      await portal.api(owner, 'DELETE', `/workspaces/${name}`);
    }
  },

  // What `signIn` opened; pages of `sharedPage` are older than the test.
  closedContexts: [
    async ({ browser }, provide) => {
      const before = new Set(browser.contexts());
      await provide();
      const own = browser.contexts().filter(each => !before.has(each));
      await Promise.all(own.map(each => each.close()));
    },
    { auto: true },
  ],
});

/** A page for all tests of a `describe` block, each of which goes where it wants: opening the portal takes seconds. */
export function sharedPage(
  ...signIn: Parameters<Portal['signIn']>
): () => Page {
  let page: Page;
  test.beforeAll(async ({ portal }) => {
    page = await portal.signIn(...signIn);
  });
  test.afterAll(() => page.context().close());
  return () => page;
}
