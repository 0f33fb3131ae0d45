import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FormProvider, useForm } from 'react-hook-form';
import { inDays } from './days';
import { ExpiryDraft, ExpiryField } from './ExpiryField';

function Form(props: { end: string; onSend: (draft: ExpiryDraft) => void }) {
  const form = useForm<ExpiryDraft>({ defaultValues: { end: props.end } });
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={form.handleSubmit(props.onSend)}>
        <ExpiryField />
        <button type="submit">Send</button>
      </form>
    </FormProvider>
  );
}

describe('ExpiryField', () => {
  async function show(end = '') {
    const onSend = jest.fn();
    await renderInTestApp(<Form end={end} onSend={onSend} />);
    const send = async (): Promise<ExpiryDraft | undefined> => {
      await userEvent.click(screen.getByText('Send'));
      return onSend.mock.lastCall?.[0];
    };
    return { field: screen.getByLabelText('Expires'), send };
  }

  it.each([
    ['days30', 30],
    ['days90', 90],
    ['year', 365],
  ])('expires after %s', async (preset, days) => {
    const { field, send } = await show();
    expect(field).toHaveDisplayValue('No expiry');
    await userEvent.selectOptions(field, preset);
    expect(screen.queryByLabelText('Expires on')).not.toBeInTheDocument();
    expect(await send()).toEqual({ end: inDays(days) });
  });

  it('shows a date that is none of the usual ones, and forgets it for no expiry', async () => {
    const { field, send } = await show('2100-01-31');
    expect(screen.getByLabelText('Expires on')).toHaveValue('2100-01-31');
    await userEvent.selectOptions(field, 'none');
    expect(await send()).toEqual({ end: '' });
  });

  it('takes no day that has passed', async () => {
    const { field, send } = await show();
    await userEvent.selectOptions(field, 'date');
    const date = screen.getByLabelText('Expires on');
    await userEvent.type(date, '2020-01-01');
    expect(await send()).toBeUndefined();
    await screen.findByText(/This day has passed/);
    expect(date).toHaveAccessibleDescription(/This day has passed/);
  });
});
