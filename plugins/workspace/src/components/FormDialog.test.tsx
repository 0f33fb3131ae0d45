import { renderInTestApp } from '@backstage/test-utils';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { asksAtReload } from '../__testUtils__/asksAtReload';
import { FormDialog } from './FormDialog';

function Opener({ confirmsOnly }: { confirmsOnly?: boolean }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Open</button>
      {isOpen && (
        <FormDialog
          title="Add bucket"
          submit="Add"
          submitting="Adding …"
          busy={false}
          confirmsOnly={confirmsOnly}
          onSubmit={() => setOpen(false)}
          onClose={() => setOpen(false)}
        >
          <input aria-label="Name" />
          <input aria-label="Discoverable" type="checkbox" />
        </FormDialog>
      )}
    </>
  );
}

const form = () => screen.queryByRole('dialog', { name: 'Add bucket' });
const question = () => screen.queryByRole('alertdialog');
const opener = () => screen.getByText('Open');

async function open(props: { confirmsOnly?: boolean } = {}) {
  await renderInTestApp(<Opener {...props} />);
  await userEvent.click(opener());
}

describe('FormDialog', () => {
  it('closes by Escape while nothing is typed', async () => {
    await open();
    await userEvent.click(screen.getByLabelText('Discoverable'));
    expect(asksAtReload()).toBe(false);
    await userEvent.keyboard('{Escape}');
    expect(form()).not.toBeInTheDocument();
  });

  it('asks before Escape, a click beside it or a reload loses what is typed', async () => {
    await open();
    await userEvent.type(screen.getByLabelText('Name'), 'tiles');
    expect(asksAtReload()).toBe(true);

    await userEvent.keyboard('{Escape}');
    expect(question()).toHaveTextContent('“Add bucket” is not saved');
    // Enter and another Escape both keep it.
    await userEvent.keyboard('{Enter}');
    expect(question()).not.toBeInTheDocument();
    expect(screen.getByLabelText('Name')).toHaveValue('tiles');
    await userEvent.keyboard('{Escape}{Escape}');
    expect(form()).toBeInTheDocument();

    const around = form()!.closest('.MuiDialog-container')!;
    fireEvent.mouseDown(around);
    fireEvent.mouseUp(around);
    expect(question()).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(form()).not.toBeInTheDocument();
    expect(question()).not.toBeInTheDocument();
    expect(opener()).toHaveFocus();
    expect(asksAtReload()).toBe(false);
  });

  it('closes by Cancel, and asks nothing more once it is sent', async () => {
    await open();
    await userEvent.type(screen.getByLabelText('Name'), 'tiles');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(form()).not.toBeInTheDocument();

    await userEvent.click(opener());
    await userEvent.type(screen.getByLabelText('Name'), 'tiles{Enter}');
    expect(form()).not.toBeInTheDocument();
    expect(asksAtReload()).toBe(false);
  });

  it('asks nothing where what is typed only confirms', async () => {
    await open({ confirmsOnly: true });
    await userEvent.type(screen.getByLabelText('Name'), 'tiles');
    expect(asksAtReload()).toBe(false);
    await userEvent.keyboard('{Escape}');
    expect(form()).not.toBeInTheDocument();
  });
});
