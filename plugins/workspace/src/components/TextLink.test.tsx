import { screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/test-utils';
import { TextLink } from './TextLink';

describe('TextLink', () => {
  it('is told from the words around it by more than its colour', async () => {
    await renderInTestApp(
      <p>
        The workspace has files. <TextLink to="/content">View content</TextLink>
      </p>,
    );
    const link = screen.getByRole('link', { name: 'View content' });
    expect(link).toHaveClass('MuiLink-underlineAlways');
    expect(link).toHaveAttribute('href', '/content');
  });
});
