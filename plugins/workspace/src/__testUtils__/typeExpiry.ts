import { BoundFunctions, queries } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** Selects a date of one's own in the expiry field of a dialog, and types it. */
export async function typeExpiry(
  dialog: BoundFunctions<typeof queries>,
  day: string,
): Promise<HTMLElement> {
  await userEvent.selectOptions(dialog.getByLabelText('Expires'), 'date');
  const field = dialog.getByLabelText('Expires on');
  await userEvent.clear(field);
  await userEvent.type(field, day);
  return field;
}
