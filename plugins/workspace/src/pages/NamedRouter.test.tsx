import { render, screen } from '@testing-library/react';
import { routeResolutionApiRef } from '@backstage/frontend-plugin-api';
import { TestApiProvider } from '@backstage/test-utils';
import { NamedRouter } from './NamedRouter';

describe('NamedRouter', () => {
  it('shows the pages in a portal of Backstage 1.55', () => {
    const older = { resolve: () => undefined };
    render(
      <TestApiProvider apis={[[routeResolutionApiRef, older]]}>
        <NamedRouter>The pages</NamedRouter>
      </TestApiProvider>,
    );
    expect(screen.getByText('The pages')).toBeInTheDocument();
  });

  it('shows the pages on the legacy frontend system', () => {
    render(
      <TestApiProvider apis={[]}>
        <NamedRouter>The pages</NamedRouter>
      </TestApiProvider>,
    );
    expect(screen.getByText('The pages')).toBeInTheDocument();
  });
});
