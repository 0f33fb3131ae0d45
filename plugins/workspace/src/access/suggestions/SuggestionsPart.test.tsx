import {
  Suggestion,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { request } from '../../__testUtils__/access';
import { PLAIN_MEMBER } from '../../__testUtils__/builders';
import { errorBody, fakeBackend } from '../../__testUtils__/server';
import { DISMISSED, requestSuggestion } from '../../__testUtils__/suggestions';
import { recordWrites } from '../../__testUtils__/writes';
import { SuggestionsPart } from './SuggestionsPart';
import {
  SUGGESTIONS,
  showWithSuggestions,
} from '../../suggestions/__testUtils__/showWithSuggestions';

const backend = fakeBackend();

const show = (suggestions: () => Suggestion[], user?: WorkspaceView['user']) =>
  showWithSuggestions(backend, SuggestionsPart, suggestions, user);

const button = (name: string) => screen.findByRole('button', { name });

describe('SuggestionsPart', () => {
  it('says who suggests what and why, and sends the request, other than suggested where the admin wants that', async () => {
    let suggestions = [
      requestSuggestion({ may_decide: true, reason: 'Floods' }),
    ];
    const toasts = await show(() => suggestions);
    const writes = recordWrites(backend, () => {
      suggestions = [];
      return Response.json(
        { request: request({ workspace: 'forest', bucket: 'maps' }) },
        { status: 202 },
      );
    });
    expect(
      await screen.findByText('Request read only access to maps'),
    ).toBeVisible();
    expect(screen.getByText('“Floods”')).toBeVisible();
    expect(screen.getByRole('link', { name: /carol/ })).toHaveAttribute(
      'href',
      '/catalog/default/user/carol',
    );

    await userEvent.click(
      await button('Request access to maps, as a member suggests'),
    );
    const dialog = screen.getByRole('dialog');
    const bucket = within(dialog).getByLabelText(/Bucket name/);
    expect(bucket).toHaveValue('maps');
    expect(bucket).toHaveAttribute('readonly');
    expect(within(dialog).getByLabelText('Reason')).toHaveValue('Floods');
    await userEvent.selectOptions(
      within(dialog).getByLabelText('Permission'),
      'ReadWrite',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Request access' }),
    );
    await waitFor(() =>
      expect(writes).toEqual([
        expect.objectContaining({
          method: 'POST',
          path: `${SUGGESTIONS}/s1/accept`,
          body: {
            kind: 'request-access',
            bucket: 'maps',
            permission: 'ReadWrite',
            reason: 'Floods',
          },
        }),
      ]),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(toasts.titles).toEqual([
      'Access to maps requested. The owner of the bucket decides.',
    ]);
    await waitFor(() =>
      expect(
        screen.queryByText(/Suggested by members/),
      ).not.toBeInTheDocument(),
    );
  });

  it('stays open where another admin was there before', async () => {
    await show(() => [requestSuggestion({ may_decide: true })]);
    recordWrites(backend, () =>
      errorBody(404, 'This suggestion is no longer pending'),
    );
    await userEvent.click(
      await button('Request access to maps, as a member suggests'),
    );
    const dialog = screen.getByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Request access' }),
    );
    expect(
      await within(dialog).findByText('This suggestion is no longer pending'),
    ).toBeVisible();
  });

  it('dismisses a suggestion, which can be undone', async () => {
    const toasts = await show(() => [requestSuggestion({ may_decide: true })]);
    const writes = recordWrites(backend);
    await userEvent.click(
      await button('Dismiss the suggestion: Request read only access to maps'),
    );
    await waitFor(() => expect(toasts.offersUndo).toBe(true));
    await toasts.undo();
    expect(writes.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `POST ${SUGGESTIONS}/s1/dismiss`,
      `POST ${SUGGESTIONS}/s1/restore`,
    ]);
  });

  it('says why a suggestion could not be dismissed', async () => {
    await show(() => [requestSuggestion({ may_decide: true })]);
    recordWrites(backend, () => errorBody(503, 'The cluster is away'));
    await userEvent.click(
      await button('Dismiss the suggestion: Request read only access to maps'),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /The cluster is away/,
    );
  });

  it('lets a member withdraw their own, undone by suggesting it again', async () => {
    const own = requestSuggestion({ own: true, reason: 'Floods' });
    const toasts = await show(() => [own], PLAIN_MEMBER);
    const writes = recordWrites(backend);
    expect(
      await screen.findByRole('heading', { name: 'Suggested by you' }),
    ).toBeVisible();
    expect(screen.queryByText('Request access…')).not.toBeInTheDocument();
    await userEvent.click(
      await button('Withdraw the suggestion: Request read only access to maps'),
    );
    await waitFor(() => expect(toasts.offersUndo).toBe(true));
    await toasts.undo();
    expect(writes).toEqual([
      expect.objectContaining({ method: 'DELETE', path: `${SUGGESTIONS}/s1` }),
      expect.objectContaining({
        method: 'POST',
        path: SUGGESTIONS,
        body: {
          kind: 'request-access',
          bucket: 'maps',
          permission: 'ReadOnly',
          reason: 'Floods',
        },
      }),
    ]);
  });

  it('tells a member who dismissed it, and lets them remove it', async () => {
    const own = requestSuggestion({ own: true, ...DISMISSED });
    const toasts = await show(() => [own], PLAIN_MEMBER);
    const writes = recordWrites(backend);
    const row = (await screen.findByText('Dismissed')).closest('tr')!;
    expect(within(row).getByRole('link', { name: /alice/ })).toBeVisible();
    await userEvent.click(
      await button(
        'Remove the dismissed suggestion: Request read only access to maps',
      ),
    );
    await waitFor(() => expect(toasts.titles).toEqual(['Suggestion removed.']));
    expect(toasts.offersUndo).toBe(false);
    expect(writes).toHaveLength(1);
  });

  it('is not there without any', async () => {
    await show(() => []);
    await waitFor(() =>
      expect(screen.queryByRole('table')).not.toBeInTheDocument(),
    );
  });
});
