import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { session, view } from '../__testUtils__/builders';
import { renderTab } from '../__testUtils__/renderTab';
import { fakeBackend } from '../__testUtils__/server';
import { SettingsTab } from './SettingsTab';

const backend = fakeBackend();

/** Two sessions of 2 GiB and a registry of 1 GiB: 5 GiB of 10 GiB. */
async function showSettings() {
  const forest = view({ name: 'forest' });
  forest.user = { ...forest.user, platform_admin: true };
  forest.datalab.settings = {
    quota: { storage: '2Gi' },
    security: {},
    registry: { enabled: true, storage: '1Gi' },
    vcluster: false,
  };
  const volume = { claim: 'forest-one-persistent', size: '2Gi' };
  forest.datalab.sessions = [
    session({ name: 'one', volume }),
    session({ name: 'two' }),
  ];
  forest.resource_usage = {
    storage: {
      quota: '10Gi',
      requested: '5Gi',
      remaining: '5Gi',
      persistent_volume_claims: [],
    },
  };
  backend.onGet('/workspaces/forest', () => forest);
  await renderTab(SettingsTab, 'forest');
  await screen.findByRole('region', { name: 'Settings' });
}

describe('sizes in the settings', () => {
  it.each([
    ['Quota', 'Storage per session', '4Gi', '5Gi', /needs 6.GiB more in total/],
    [
      'Registry and virtual cluster',
      'Size of the registry',
      '6Gi',
      '7Gi',
      /needs 6.GiB more in total, and 5.GiB of 10.GiB are left\. Enter a smaller/,
    ],
  ])(
    'of %s are held against what is left before they are sent',
    async (part, label, fits, tooLarge, problem) => {
      await showSettings();
      const region = within(screen.getByRole('region', { name: part }));
      const field = region.getByRole('textbox', { name: label });
      const type = async (size: string) => {
        await userEvent.clear(field);
        await userEvent.type(field, size);
      };

      await type(tooLarge);
      expect(await region.findByText(problem)).toBeInTheDocument();
      expect(field).toBeInvalid();
      // Were it sent, the test would fail: nothing answers.
      await userEvent.click(region.getByRole('button', { name: 'Save' }));
      expect(field).toBeInvalid();

      await type(fits);
      expect(region.queryByText(/more in total/)).not.toBeInTheDocument();
      expect(field).toBeValid();
    },
  );
});
