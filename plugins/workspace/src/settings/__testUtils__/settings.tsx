import { useState } from 'react';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { view } from '../../__testUtils__/builders';
import { renderTab } from '../../__testUtils__/renderTab';
import { BACKEND, errorBody, fakeBackend } from '../../__testUtils__/server';
import { SettingsTab } from '../SettingsTab';

type Backend = ReturnType<typeof fakeBackend>;

export const FOREST = `${BACKEND}/workspaces/forest`;

/** The tab, and a way to leave it and come back. */
function SettingsAndElsewhere(props: { view: WorkspaceView }) {
  const [isThere, setThere] = useState(true);
  return (
    <>
      <button onClick={() => setThere(!isThere)}>
        {isThere ? 'Elsewhere' : 'Back'}
      </button>
      {isThere && <SettingsTab view={props.view} />}
    </>
  );
}

/** A forest with settings, whose parts the test may change as others do. */
export async function showSettings(
  backend: Backend,
  user?: WorkspaceView['user'],
  storage: Partial<WorkspaceView['storage']> = {},
  etag = '"1"',
) {
  const forest = view({
    name: 'forest',
    title: 'Forest',
    ...(user && { user }),
  });
  Object.assign(forest.storage, storage);
  forest.datalab.settings = {
    quota: { memory: '8Gi' },
    security: { external_egress: false },
    registry: { enabled: true, storage: '5Gi' },
    vcluster: false,
  };
  const state = { view: forest, etag, taken: [] as unknown[] };
  backend.use(
    http.get(FOREST, () =>
      HttpResponse.json(state.view, { headers: { ETag: state.etag } }),
    ),
  );
  const toasts = { post: jest.fn(() => ({ close: jest.fn() })) };
  await renderTab(SettingsAndElsewhere, 'forest', [[toastApiRef, toasts]]);
  await screen.findByRole('region', { name: 'Settings' });
  return { state, toasts };
}

type Sent = { body: any; ifMatch: string | null };

/** Takes changes as the backend does: only of the state that they name. */
export function takeChanges(
  backend: Backend,
  state: { view: WorkspaceView; etag: string; taken: unknown[] },
  apply: (body: any) => Partial<WorkspaceView> = body => body,
): Sent[] {
  const sent: Sent[] = [];
  backend.use(
    http.patch(FOREST, async ({ request }) => {
      const body = (await request.json()) as any;
      const ifMatch = request.headers.get('if-match');
      sent.push({ body, ifMatch });
      if (ifMatch && ifMatch !== state.etag) {
        return errorBody(412, 'It has changed.');
      }
      state.taken.push(body);
      state.view = { ...state.view, ...apply(body) };
      state.etag = `"${sent.length}-changed"`;
      return HttpResponse.json({ name: 'forest' }, { status: 202 });
    }),
  );
  return sent;
}

/** One part of the tab, by its heading. */
export const part = (name: string) =>
  within(screen.getByRole('region', { name }));
