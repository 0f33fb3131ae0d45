import { InfoCard } from '@backstage/core-components';
import type { RendererProps } from '@backstage/plugin-home-react';
import { useTexts } from '../components';
import { homeMessages } from './messages';

/**
 * The widget's card. Extensions declare their title untranslated: it is shown in the reader's language, unless the
 * portal gives the card a title of its own.
 */
export function HomeCard({ Content, title }: RendererProps) {
  const t = useTexts();
  const own = title && title !== homeMessages.title ? title : undefined;
  return (
    <InfoCard title={own ?? t('home.title')} divider>
      <Content />
    </InfoCard>
  );
}
