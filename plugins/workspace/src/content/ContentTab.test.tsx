import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ContentEntry } from '@eoepca/backstage-plugin-workspace-common';
import { http, HttpResponse } from 'msw';
import { PLAIN_MEMBER, session, view } from '../__testUtils__/builders';
import { renderTab } from '../__testUtils__/renderTab';
import { BACKEND, errorBody, fakeBackend } from '../__testUtils__/server';
import { ContentTab } from './ContentTab';

const backend = fakeBackend();

const COURSE: ContentEntry = {
  id: 'c1',
  type: 'git',
  url: 'https://github.com/example/course',
  ref: 'main',
  path: 'course',
  include_paths: ['notebooks/**'],
};
const ODD: ContentEntry = { id: 'odd', type: 'custom' };

async function show(content: ContentEntry[], user?: typeof PLAIN_MEMBER) {
  backend.onGet('/workspaces/forest', () => {
    const forest = view({ name: 'forest', ...(user && { user }) });
    const sessions = [session({ name: 'lab', ready: true })];
    return { ...forest, datalab: { ...forest.datalab, sessions } };
  });
  backend.onGet('/workspaces/forest/content', () =>
    JSON.parse(JSON.stringify(content)),
  );
  await renderTab(ContentTab, 'forest');
  await screen.findByText(/Running now: lab/);
}

describe('ContentTab', () => {
  it('shows what sessions start with, and leaves custom entries alone', async () => {
    await show([COURSE, ODD]);
    expect(
      await screen.findByRole('link', { name: /example\/course/ }),
    ).toHaveAttribute('href', COURSE.url);
    expect(screen.getByText('notebooks/**')).toBeInTheDocument();
    expect(screen.getByText(/outside the portal/)).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /^Remove/ })).toHaveLength(1);
  });

  it('offers members no changes', async () => {
    await show([], PLAIN_MEMBER);
    expect(await screen.findByText('No content yet')).toBeInTheDocument();
    expect(screen.queryByText('Add content')).not.toBeInTheDocument();
  });

  it('adds a repository, and says at the field what is wrong with it', async () => {
    const seen: unknown[] = [];
    backend.use(
      http.post(`${BACKEND}/workspaces/forest/content`, async ({ request }) => {
        if (new URL(request.url).searchParams.get('dry_run')) {
          return HttpResponse.json([]);
        }
        seen.push(await request.json());
        return HttpResponse.json(COURSE, { status: 201 });
      }),
    );
    await show([]);
    await userEvent.click(screen.getByRole('button', { name: 'Add content' }));
    const dialog = within(await screen.findByRole('dialog'));
    const url = dialog.getByLabelText(/^Repository address/);
    await userEvent.type(url, 'https://me@github.com/a');
    const submit = dialog.getByRole('button', { name: 'Add content' });
    await userEvent.click(submit);
    expect(await dialog.findByText(/without user name/)).toBeVisible();

    await userEvent.clear(url);
    await userEvent.type(url, COURSE.url!);
    await userEvent.type(dialog.getByLabelText(/^Folder/), 'course');
    await userEvent.click(submit);
    expect(await screen.findByText(/Added course/)).toBeInTheDocument();
    expect(seen).toEqual([
      { type: 'git', url: COURSE.url, ref: 'main', path: 'course' },
    ]);
  });

  it('changes an entry, and offers that for no entry with more than the dialog knows', async () => {
    const seen: unknown[] = [];
    backend.use(
      http.put(
        `${BACKEND}/workspaces/forest/content/c1`,
        async ({ request }) => {
          if (new URL(request.url).searchParams.get('dry_run')) {
            return HttpResponse.json([]);
          }
          seen.push(await request.json());
          return HttpResponse.json(COURSE, { status: 202 });
        },
      ),
    );
    await show([COURSE, { ...COURSE, id: 'c2', secret: 'token' }]);
    await userEvent.click(await screen.findByRole('button', { name: /^Edit/ }));
    const dialog = within(await screen.findByRole('dialog'));
    const ref = dialog.getByLabelText(/^Branch/);
    expect(ref).toHaveValue('main');
    await userEvent.clear(ref);
    await userEvent.type(ref, 'v2');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Saved course/)).toBeInTheDocument();
    const { id: _, ...body } = COURSE;
    expect(seen).toEqual([{ ...body, ref: 'v2' }]);
  });

  it('says where the definition of Datalabs has no content', async () => {
    backend.onGet('/workspaces/forest', () => {
      const forest = view({ name: 'forest' });
      return {
        ...forest,
        datalab: { ...forest.datalab, content_available: false },
      };
    });
    await renderTab(ContentTab, 'forest');
    expect(
      await screen.findByText('Sessions on this cluster take no content'),
    ).toBeInTheDocument();
    expect(screen.queryByText('Add content')).not.toBeInTheDocument();
  });

  it('removes content once that is confirmed, and shows a failure', async () => {
    let answer = () => errorBody(404, 'someone has changed it');
    backend.use(
      http.delete(`${BACKEND}/workspaces/forest/content/c1`, ({ request }) =>
        new URL(request.url).searchParams.get('dry_run')
          ? HttpResponse.json([])
          : answer(),
      ),
    );
    await show([COURSE]);
    await userEvent.click(await screen.findByLabelText('Remove course'));
    const dialog = within(await screen.findByRole('dialog'));
    const submit = dialog.getByRole('button', { name: 'Remove content' });
    await userEvent.click(submit);
    expect(await dialog.findByRole('alert')).toBeVisible();
    answer = () => new HttpResponse(null, { status: 204 }) as never;
    await userEvent.click(submit);
    await screen.findByText(/Running now/);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('offers a link that opens the repository', async () => {
    await show([COURSE]);
    await userEvent.click(await screen.findByLabelText(/Copy link to/));
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      (dialog.getByLabelText('Link') as HTMLTextAreaElement).value,
    ).toContain('/-/open?repo=https%3A%2F%2Fgithub.com%2Fexample%2Fcourse');
    expect(
      (dialog.getByLabelText('Markdown') as HTMLTextAreaElement).value,
    ).toMatch(/^\[Open in workspace\]\(http/);
  });
});
