import { useNavigate } from 'react-router-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ToastApiMessage, toastApiRef } from '@backstage/frontend-plugin-api';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { FakeToasts } from '../../__testUtils__/FakeToasts';
import { useNotice } from './useNotice';
import { useUndoUntilLeaving } from './useUndoUntilLeaving';

function Page({ undo }: { undo: () => Promise<unknown> }) {
  useUndoUntilLeaving();
  const notice = useNotice();
  const navigate = useNavigate();
  return (
    <>
      <button onClick={() => notice('Removed Bob', { undo })}>remove</button>
      <button onClick={() => notice('Added Carol')}>add</button>
      <button onClick={() => navigate('/elsewhere')}>leave</button>
    </>
  );
}

async function showPage(undo = async () => {}) {
  const toasts = new FakeToasts();
  await renderInTestApp(
    <TestApiProvider apis={[[toastApiRef, toasts]]}>
      <Page undo={undo} />
    </TestApiProvider>,
  );
  return toasts;
}

function showAsPortal({ title, description }: ToastApiMessage) {
  render(
    <div role="alertdialog">
      {title}
      {description}
    </div>,
  );
}

const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));

describe('useNotice', () => {
  it('shows one toast at a time', async () => {
    const toasts = await showPage();
    await press('remove');
    await press('add');
    await press('add');
    expect(toasts.titles).toEqual([
      'Removed Bob',
      'Added Carol',
      'Added Carol',
    ]);
    expect(toasts.shown).toEqual(['Added Carol']);
  });

  it('lets “Undo” stay until the user leaves the page', async () => {
    const toasts = await showPage();
    await press('remove');
    expect(toasts.last).not.toHaveProperty('timeout');
    await press('leave');
    expect(toasts.shown).toEqual([]);
  });

  it('lets time close what only tells', async () => {
    const toasts = await showPage();
    await press('add');
    expect(toasts.last).toMatchObject({ timeout: expect.any(Number) });
    await press('leave');
    expect(toasts.shown).toEqual(['Added Carol']);
  });

  it('puts what came of undoing in place of the toast', async () => {
    const toasts = await showPage();
    await press('remove');
    await toasts.undo();
    expect(toasts.shown).toEqual(['Undone']);
  });

  it('says why something was not undone', async () => {
    const toasts = await showPage(async () => {
      throw new Error('Bob is gone');
    });
    await press('remove');
    await toasts.undo();
    expect(toasts.shown).toEqual(['Couldn’t undo the change']);
    expect(toasts.last).toMatchObject({ status: 'danger' });
  });

  it('closes by Escape, and returns the focus', async () => {
    const toasts = await showPage();
    await press('remove');
    showAsPortal(toasts.last!);
    const before = screen.getByRole('button', { name: 'leave' });
    before.focus();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(toasts.shown).toEqual([]);
    expect(before).toHaveFocus();
  });
});
