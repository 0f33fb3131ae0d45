import { useState } from 'react';
import { TestApiProvider } from '@backstage/test-utils';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WorkspaceApi } from '@eoepca/backstage-plugin-workspace-common';
import { asksAtReload } from '../__testUtils__/asksAtReload';
import { view } from '../__testUtils__/builders';
import { workspaceApiRef } from '../api';
import { useKeepDraft, useKeptDraft } from './drafts';

const base = view({ name: 'forest' });

function Form({ onKept }: { onKept: () => void }) {
  const kept = useKeptDraft<string>('title');
  const [typed, setTyped] = useState(kept?.values ?? '');
  useKeepDraft('title', typed ? { values: typed, base } : undefined, onKept);
  return (
    <input
      aria-label="Title"
      value={typed}
      onChange={event => setTyped(event.target.value)}
    />
  );
}

function Page({ onKept }: { onKept: () => void }) {
  const [isThere, setThere] = useState(true);
  return (
    <>
      <button onClick={() => setThere(!isThere)}>Go</button>
      {isThere && <Form onKept={onKept} />}
    </>
  );
}

describe('useKeepDraft', () => {
  it('has the browser ask for as long as something is unsaved, on other pages too', async () => {
    const onKept = jest.fn();
    render(
      <TestApiProvider apis={[[workspaceApiRef, {} as WorkspaceApi]]}>
        <Page onKept={onKept} />
      </TestApiProvider>,
    );
    const go = () => userEvent.click(screen.getByText('Go'));
    expect(asksAtReload()).toBe(false);

    await userEvent.type(screen.getByLabelText('Title'), 'Dunes');
    expect(asksAtReload()).toBe(true);
    await go();
    expect(onKept).toHaveBeenCalledTimes(1);
    expect(asksAtReload()).toBe(true);

    await go();
    expect(screen.getByLabelText('Title')).toHaveValue('Dunes');
    expect(asksAtReload()).toBe(true);
    await userEvent.clear(screen.getByLabelText('Title'));
    expect(asksAtReload()).toBe(false);
    await go();
    expect(asksAtReload()).toBe(false);
    expect(onKept).toHaveBeenCalledTimes(1);
  });
});
