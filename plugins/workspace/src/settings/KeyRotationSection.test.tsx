import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setDate } from '../__testUtils__/clock';
import { fakeBackend } from '../__testUtils__/server';
import { part, showSettings, takeChanges } from './__testUtils__/settings';

const backend = fakeBackend();

describe('KeyRotationSection', () => {
  it('says before the click that another interval ends every key, and offers no undo', async () => {
    setDate('2026-11-25T10:00:00Z');
    const { state, toasts } = await showSettings(backend);
    const sent = takeChanges(backend, state, ({ credentials_rollover }) => ({
      storage: { ...state.view.storage, credentials_rollover },
    }));
    const rotation = part('Key rotation');
    expect(rotation.getByText(/Keys aren’t rotated/)).toBeInTheDocument();

    await userEvent.selectOptions(
      rotation.getByRole('combobox', { name: 'Rotation interval' }),
      'Every week',
    );
    await userEvent.selectOptions(
      rotation.getByRole('combobox', { name: 'Active keys' }),
      '2',
    );
    expect(
      rotation.getByText(/every Monday\. The 2 newest keys work/),
    ).toBeInTheDocument();
    expect(
      rotation.getByText('All keys stop working within minutes'),
    ).toBeInTheDocument();
    expect(
      rotation.getByRole('list', { name: 'Keys that stop working: 1' }),
    ).toHaveTextContent('Running sessions keep the old key');
    await userEvent.click(rotation.getByRole('button', { name: 'Save' }));
    const asked = { name: 'Replace all keys?' };
    const dialog = within(await screen.findByRole('dialog', asked));
    expect(
      dialog.getByRole('list', { name: 'Keys that stop working: 1' }),
    ).toHaveTextContent('until they get the new key');
    expect(sent).toEqual([]);
    await userEvent.click(
      dialog.getByRole('button', { name: 'Replace all keys' }),
    );

    await waitFor(() =>
      expect(sent[0]?.body).toEqual({
        credentials_rollover: { interval: 'weekly', max_to_keep: 2 },
      }),
    );
    await waitFor(() => expect(toasts.post).toHaveBeenCalledTimes(1));
    expect(toasts.post).toHaveBeenCalledWith(
      expect.not.objectContaining({ description: expect.anything() }),
    );
  });

  it('names the older keys that end where fewer are kept', async () => {
    setDate('2026-11-25T10:00:00Z');
    const { state } = await showSettings(backend, undefined, {
      credentials_rollover: { interval: 'monthly', max_to_keep: 3 },
    });
    const sent = takeChanges(backend, state);
    const rotation = part('Key rotation');
    const kept = rotation.getByRole('combobox', { name: 'Active keys' });
    await userEvent.selectOptions(kept, '2');
    expect(
      rotation.getByRole('list', { name: 'Keys that stop working: 202609' }),
    ).toHaveTextContent('The current key keeps working.');
    await userEvent.click(rotation.getByRole('button', { name: 'Save' }));
    const asked = { name: 'End older keys?' };
    const dialog = within(await screen.findByRole('dialog', asked));
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.selectOptions(kept, '4');
    expect(
      rotation.getByText('No key stops working because of this change.'),
    ).toBeInTheDocument();
    expect(sent).toEqual([]);
    await userEvent.click(rotation.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent).toHaveLength(1));
  });
});
