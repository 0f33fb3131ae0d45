import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { EmptyPart, useTexts } from '../../components';
import { rootRouteRef } from '../../routes';

/** Why there is nothing to see here, and where to go from here. */
export function DeniedPart(props: {
  name: string;
  kind: 'forbidden' | 'notFound';
}) {
  const { name, kind } = props;
  const t = useTexts();
  const listPage = useRouteRef(rootRouteRef);
  return (
    <EmptyPart
      title={t(`pages.workspace.denied.${kind}.title`)}
      description={t(`pages.workspace.denied.${kind}.description`, { name })}
      action={
        <LinkButton to={listPage()} variant="contained" color="primary">
          {t('pages.workspace.back')}
        </LinkButton>
      }
    />
  );
}
