import { render, screen } from '@testing-library/react';
import App from './App';

describe('App', () => {
  it('asks who one wants to be where the demo sign-in is configured', async () => {
    const people = [
      { entityRef: 'user:default/alice', displayName: 'Alice Moreau' },
    ];
    jest
      .spyOn(global, 'fetch')
      .mockImplementation(async () => Response.json(people));
    (process.env as Record<string, unknown>).APP_CONFIG = [
      {
        context: 'test',
        data: {
          app: { title: 'Portal', signIn: 'demo', baseUrl: 'http://localhost' },
          backend: { baseUrl: 'http://localhost' },
        },
      },
    ];

    render(App.createRoot());

    expect(
      await screen.findByRole(
        'button',
        { name: /Alice Moreau/ },
        { timeout: 20_000 },
      ),
    ).toBeInTheDocument();
  }, 30_000);
});
