import { useLocation } from 'react-router-dom';
import { LinkButton } from '@backstage/core-components';
import { EmptyPart } from './EmptyPart';
import { useTexts } from './useTexts';

/** Says that there is nothing at this address, and leads to where there is something. */
export function UnknownPage(props: { back: { to: string; text: string } }) {
  const { to, text } = props.back;
  const t = useTexts();
  const { pathname } = useLocation();
  return (
    <EmptyPart
      title={t('common.unknownPage.title')}
      description={t('common.unknownPage.description', { address: pathname })}
      action={
        <LinkButton to={to} variant="contained" color="primary">
          {text}
        </LinkButton>
      }
    />
  );
}
