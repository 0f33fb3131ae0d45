import { render, screen } from '@testing-library/react';
import { devApp } from '../dev/devApp';

describe('the plugin alone (npm start)', () => {
  it('shows the sample data', async () => {
    jest.replaceProperty(process, 'env', {
      ...process.env,
      APP_CONFIG: [
        {
          context: 'dev',
          data: {
            app: { title: 'Workspace plugin', baseUrl: 'http://localhost' },
            backend: { baseUrl: 'http://localhost:7007' },
          },
        },
      ] as unknown as string,
    });
    window.history.replaceState(null, '', '/workspaces');
    render(devApp.createRoot());
    expect(
      await screen.findByRole('link', { name: 'Forest watch' }),
    ).toBeInTheDocument();
  });
});
