import { screen } from '@testing-library/react';
import { translationApiRef } from '@backstage/core-plugin-api/alpha';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import german from '../translation.de';
import { HomeCard } from './HomeCard';

const texts = german as unknown as Record<string, string>;

/** A portal that is read in German. */
function germanPortal() {
  const translation = mockApis.translation();
  const t = (key: string) => texts[key];
  return {
    ...translation,
    getTranslation: () => ({ ready: true, t }),
    translation$: translation.translation$.bind(translation),
  };
}

const render = (title?: string) =>
  renderInTestApp(
    <TestApiProvider apis={[[translationApiRef, germanPortal() as never]]}>
      <HomeCard title={title} Content={() => <p>content</p>} />
    </TestApiProvider>,
  );

describe('HomeCard', () => {
  it.each([undefined, 'My workspaces'])(
    'has its title in the reader’s language (%s)',
    async title => {
      await render(title);
      expect(await screen.findByText('Meine Workspaces')).toBeVisible();
      expect(screen.getByText('content')).toBeVisible();
    },
  );

  it('keeps a title that the portal gives', async () => {
    await render('Teamräume');
    expect(await screen.findByText('Teamräume')).toBeVisible();
    expect(screen.queryByText('Meine Workspaces')).not.toBeInTheDocument();
  });
});
