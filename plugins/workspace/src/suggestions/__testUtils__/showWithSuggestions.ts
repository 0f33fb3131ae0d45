import { ComponentType } from 'react';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import {
  Suggestion,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { view } from '../../__testUtils__/builders';
import { FakeToasts } from '../../__testUtils__/FakeToasts';
import { renderTab } from '../../__testUtils__/renderTab';
import { fakeBackend } from '../../__testUtils__/server';

/** Where the suggestions of the workspace `forest` are. */
export const SUGGESTIONS = '/workspaces/forest/suggestions';

/** Shows a part of the workspace `forest`, in which these suggestions are made. */
export async function showWithSuggestions(
  backend: ReturnType<typeof fakeBackend>,
  part: ComponentType<{ view: WorkspaceView }>,
  suggestions: () => Suggestion[],
  user?: WorkspaceView['user'],
): Promise<FakeToasts> {
  const toasts = new FakeToasts();
  backend.onGet('/workspaces/forest', () =>
    view({ name: 'forest', ...(user && { user }) }),
  );
  backend.onGet(SUGGESTIONS, suggestions);
  await renderTab(part, 'forest', [[toastApiRef, toasts]]);
  return toasts;
}
