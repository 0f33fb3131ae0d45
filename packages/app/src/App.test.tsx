import { render, screen } from '@testing-library/react';
import App from './App';

// The build puts the configuration there, as an array and not as text.
const staticConfig = [
  {
    context: 'test',
    data: {
      app: { title: 'Portal', signIn: 'demo', baseUrl: 'http://localhost' },
      backend: { baseUrl: 'http://localhost' },
    },
  },
] as unknown as string;

describe('App', () => {
  it('asks who one wants to be where the demo sign-in is configured', async () => {
    jest.replaceProperty(process, 'env', {
      NODE_ENV: 'test',
      APP_CONFIG: staticConfig,
    });
    const alice = {
      entityRef: 'user:default/alice',
      displayName: 'Alice Moreau',
      description: 'Owns things',
    };
    jest
      .spyOn(global, 'fetch')
      .mockResolvedValue(
        new Response(JSON.stringify([alice]), { status: 200 }),
      );

    render(App.createRoot());

    expect(
      await screen.findByRole(
        'button',
        { name: /Alice Moreau/ },
        { timeout: 20_000 },
      ),
    ).toBeInTheDocument();
  }, 60_000);
});
