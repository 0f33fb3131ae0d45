import { http, HttpResponse } from 'msw';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { overview, request } from '../__testUtils__/access';
import { PLAIN_MEMBER, view } from '../__testUtils__/builders';
import { stopClock } from '../__testUtils__/clock';
import { renderTab } from '../__testUtils__/renderTab';
import { BACKEND, errorBody, fakeBackend } from '../__testUtils__/server';
import { recordWrites } from '../__testUtils__/writes';
import { WorkspaceDatasets } from './WorkspaceDatasets';

const backend = fakeBackend();

const SEA = {
  bucket: 'sea-maps',
  workspace: 'sea',
  title: 'Maps of the sea',
  description: 'All depths',
  workspace_title: 'Sea lab',
};
const CITY = { bucket: 'city', workspace: 'city' };

/** A directory of two pages, or of those that match. */
async function showDirectory(user?: WorkspaceView['user']) {
  const asked: string[] = [];
  backend.onGet('/workspaces/forest', () =>
    view({ name: 'forest', ...(user && { user }) }),
  );
  backend.onGet('/workspaces/forest/access', () =>
    overview({ requests: [request({ workspace: 'forest', bucket: 'city' })] }),
  );
  backend.use(
    http.get(`${BACKEND}/buckets`, ({ request: { url } }) => {
      const { searchParams } = new URL(url);
      asked.push(searchParams.toString());
      const q = searchParams.get('q');
      if (q) {
        return HttpResponse.json(
          [SEA].filter(({ title }) => title.includes(q)),
        );
      }
      return searchParams.get('cursor')
        ? HttpResponse.json([CITY])
        : HttpResponse.json([SEA], {
            headers: { Link: `<${BACKEND}/buckets?cursor=c2>; rel="next"` },
          });
    }),
  );
  await renderTab(WorkspaceDatasets, 'forest');
  await screen.findByText('Maps of the sea');
  return asked;
}

/** Pages poll: the same may be asked again. */
const distinct = (asked: string[]) => [...new Set(asked)];

describe('WorkspaceDatasets', () => {
  it('shows what a bucket holds and whose it is, page by page', async () => {
    const asked = await showDirectory();
    expect(screen.getByText('First 1 buckets')).toBeVisible();
    const [entry] = screen.getAllByRole('listitem');
    expect(entry).toHaveTextContent(/sea-maps · Sea lab \(sea\)All depths/);
    await userEvent.click(screen.getByText('Load more'));
    expect(await screen.findByText('2 buckets')).toBeVisible();
    expect(screen.queryByText('Load more')).not.toBeInTheDocument();
    expect(distinct(asked)).toEqual([
      'limit=50&except=forest',
      'limit=50&except=forest&cursor=c2',
    ]);
  });

  it('asks for one, and tells of those that are asked for already', async () => {
    await showDirectory();
    await userEvent.click(screen.getByText('Load more'));
    const city = (
      await screen.findByText('forest: pending (read only)')
    ).closest('li')!;
    expect(city).toHaveTextContent('city');
    expect(within(city).queryByRole('button')).not.toBeInTheDocument();

    const writes = recordWrites(backend, () =>
      Response.json(request({ workspace: 'forest', bucket: 'sea-maps' })),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Request access to sea-maps' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByText('Request access'));
    await waitFor(() => expect(writes).toHaveLength(1));
    expect(writes[0].body).toEqual({
      bucket: 'sea-maps',
      permission: 'ReadOnly',
    });
  });

  it('searches once nobody types any more', async () => {
    const asked = await showDirectory();
    const { user } = stopClock();
    await user.type(screen.getByRole('searchbox'), 'depths');
    expect(
      await screen.findByText('No discoverable bucket matches these filters.'),
    ).toBeVisible();
    expect(distinct(asked.filter(each => each.includes('q=')))).toEqual([
      'limit=50&q=depths&except=forest',
    ]);
  });

  it('says that the directory is refused', async () => {
    backend.onGet('/workspaces/forest', () => view({ name: 'forest' }));
    backend.use(
      http.get(`${BACKEND}/buckets`, () => errorBody(403, 'Not for you')),
    );
    await renderTab(WorkspaceDatasets, 'forest');
    expect(await screen.findByText(/Not for you/)).toBeVisible();
  });

  it('has members suggest requests', async () => {
    await showDirectory(PLAIN_MEMBER);
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Suggest request for access to sea-maps',
      }),
    );
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByLabelText(/Bucket name/)).toHaveValue('sea-maps');
    expect(dialog.queryByText('Preview changes')).not.toBeInTheDocument();
    expect(
      dialog.getByRole('button', { name: 'Suggest to admins' }),
    ).toBeVisible();
  });
});
