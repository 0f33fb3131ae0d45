import { InfoCard } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useTexts } from '../components';
import { workspaceRouteRef } from '../routes';
import { EntityWorkspace } from './EntityWorkspace';
import { WorkspaceFacts } from './WorkspaceFacts';
import { workspaceOfEntity } from './workspaceOfEntity';

/** How the workspace of an entity stands, and the way to it. */
export function EntityWorkspaceCard() {
  const t = useTexts();
  const workspacePage = useRouteRef(workspaceRouteRef);
  const name = workspaceOfEntity(useEntity().entity);
  return (
    <InfoCard
      title={t('entity.title')}
      variant="gridItem"
      deepLink={
        name
          ? { title: t('entity.open'), link: workspacePage({ name }) }
          : undefined
      }
    >
      <EntityWorkspace>
        {view => <WorkspaceFacts view={view} />}
      </EntityWorkspace>
    </InfoCard>
  );
}
