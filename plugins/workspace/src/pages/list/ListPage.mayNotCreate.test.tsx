import { screen } from '@testing-library/react';
import { renderPages } from '../../__testUtils__/renderPages';
import { fakeBackend } from '../../__testUtils__/server';

// In a file of its own: the permission hook remembers decisions for as long as its module is loaded.
const backend = fakeBackend();

describe('ListPage, to one who may not create workspaces', () => {
  it('offers no creating, and says whom to ask', async () => {
    backend.onGet('/workspaces', () => []);

    await renderPages('/workspaces', { mayCreate: false });

    expect(
      await screen.findByText(/Ask the owner of a workspace/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Create workspace' }),
    ).toBeNull();
  });
});
