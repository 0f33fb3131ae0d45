import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { overview, request } from './__testUtils__/access';
import { view } from './__testUtils__/builders';
import { renderTab } from './__testUtils__/renderTab';
import { errorBody, fakeBackend } from './__testUtils__/server';
import { recordWrites } from './__testUtils__/writes';
import { AccessOverview } from './access/AccessOverview';
import { BucketLists } from './buckets/BucketsTab';
import { MembersTab } from './members/MembersTab';
import { SessionsTab } from './sessions/SessionsTab';
import { StoresTab } from './stores/StoresTab';

const backend = fakeBackend();

const LIMIT =
  'Workspace forest has 500 of them; the limit is 500. Remove some first.';

function forest() {
  const shown = view({ name: 'forest' });
  shown.storage.buckets = [
    { name: 'maps', discoverable: false, lifecycle_rules: [] },
  ];
  shown.datalab.available_store_types = ['cache'];
  return shown;
}

type Dialog = ReturnType<typeof within>;

/** What a dialog is opened, filled in and sent with. */
const DIALOGS: [
  string,
  Parameters<typeof renderTab>[0],
  string | RegExp,
  (dialog: Dialog) => Promise<unknown>,
  string,
][] = [
  [
    'a member',
    MembersTab,
    'Add members',
    dialog => userEvent.type(dialog.getByRole('combobox'), 'bob'),
    'Add members',
  ],
  [
    'a bucket',
    BucketLists,
    'Add bucket',
    dialog => userEvent.type(dialog.getByLabelText(/Bucket name/), 'one'),
    'Add bucket',
  ],
  [
    'the texts and rules of a bucket',
    BucketLists,
    'Edit maps',
    dialog => userEvent.type(dialog.getByLabelText('Title'), 'Maps'),
    'Save',
  ],
  [
    'a request',
    AccessOverview,
    'Request access',
    dialog => userEvent.type(dialog.getByLabelText(/Bucket name/), 'sea-data'),
    'Request access',
  ],
  [
    'a grant',
    AccessOverview,
    /^Customize access/,
    dialog => userEvent.type(dialog.getByLabelText('Comment'), 'to read'),
    'Grant read only',
  ],
  [
    'a session',
    SessionsTab,
    'Create session',
    dialog => userEvent.type(dialog.getByLabelText(/Session name/), 'gpu'),
    'Create session',
  ],
  [
    'a store',
    StoresTab,
    'Add store',
    async dialog => {
      await userEvent.click(dialog.getByRole('radio', { name: /Redis/ }));
      await userEvent.type(dialog.getByLabelText(/^Name/), 'tiles');
    },
    'Add',
  ],
];

describe('a limit that the server sets', () => {
  it.each(DIALOGS)(
    'is told in the dialog for %s, which stays as it is',
    async (_, tab, opener, fill, submit) => {
      backend.onGet('/workspaces/forest', forest);
      backend.onGet('/workspaces/forest/access', () =>
        overview({ inbox: [request({ workspace: 'sea', bucket: 'maps' })] }),
      );
      recordWrites(backend, () =>
        errorBody(422, LIMIT, { name: 'UnprocessableError', fields: [] }),
      );
      await renderTab(tab, 'forest');
      await userEvent.click(
        await screen.findByRole('button', { name: opener }),
      );
      const dialog = within(await screen.findByRole('dialog'));
      await fill(dialog);
      await userEvent.click(dialog.getByRole('button', { name: submit }));

      expect(await dialog.findByRole('alert')).toHaveTextContent(LIMIT);
      expect(dialog.getByRole('button', { name: submit })).toBeEnabled();
    },
  );
});
