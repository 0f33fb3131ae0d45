import { StorageUsage } from '@eoepca/backstage-plugin-workspace-common';
import { renderInTestApp } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { session } from '../__testUtils__/builders';
import { UsageCard } from './UsageCard';

const usage = (volumes: number): StorageUsage => ({
  quota: '10Gi',
  requested: `${volumes}Gi`,
  remaining: `${10 - volumes}Gi`,
  persistent_volume_claims: Array.from({ length: volumes }, (_, index) => ({
    name: `volume-${index}`,
    size: '1Gi',
  })),
});

const listed = () =>
  within(screen.getByRole('list', { name: 'By volume' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('UsageCard', () => {
  it('tells what takes the storage, and all of it on request', async () => {
    await renderInTestApp(<UsageCard usage={usage(6)} sessions={[]} />);
    expect(listed()).toHaveLength(4);
    expect(listed()[0]).toBe('volume-01\u00a0GiB');
    const more = screen.getByRole('button', {
      name: 'Show all (2 smaller ones)',
    });
    await userEvent.click(more);
    expect(listed()).toHaveLength(6);
    expect(more).toHaveAccessibleName('Show fewer');
    expect(more).toHaveAttribute('aria-expanded', 'true');
  });

  it('says how far claims are beyond the quota, and never that less than nothing is left', async () => {
    await renderInTestApp(
      <UsageCard
        usage={{ ...usage(1), requested: '491Gi', remaining: '-481Gi' }}
        sessions={[]}
      />,
    );
    expect(screen.getByText(/481.GiB over quota/)).toBeInTheDocument();
    expect(screen.queryByText(/GiB left/)).not.toBeInTheDocument();
  });

  it('calls the volumes of homes by their sessions', async () => {
    const volume = { claim: 'volume-1', size: '1Gi' };
    await renderInTestApp(
      <UsageCard
        usage={usage(2)}
        sessions={[session({ name: 'gpu', volume }), session({ name: 'new' })]}
      />,
    );
    expect(listed()).toEqual(['volume-01\u00a0GiB', 'Session gpu1\u00a0GiB']);
  });

  it('has no list and no gauge without volumes, and speaks of no quota', async () => {
    await renderInTestApp(
      <UsageCard
        usage={{ requested: '0', persistent_volume_claims: [] }}
        sessions={[]}
      />,
    );
    expect(screen.getByText('0 B')).toBeInTheDocument();
    expect(screen.queryByText(/quota/)).not.toBeInTheDocument();
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  });
});
