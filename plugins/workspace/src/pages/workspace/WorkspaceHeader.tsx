import { Header, HeaderLabel } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../../components';
import { HEALTH_ANCHOR, healthText } from '../../health';
import { rootRouteRef, workspaceRouteRef } from '../../routes';
import { roleText } from '../list/roleText';
import { CopyName } from './CopyName';
import { ownerOf } from './ownerOf';
import { WorkspaceActions } from './WorkspaceActions';

/** What the workspace is, how it stands, whose it is and what may be done to it as a whole. */
export function WorkspaceHeader({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const listPage = useRouteRef(rootRouteRef);
  const workspacePage = useRouteRef(workspaceRouteRef);
  const owner = ownerOf(view);
  const title = view.title ?? view.name;
  return (
    <Header
      title={title}
      pageTitleOverride={title}
      type={t('pages.list.title')}
      typeLink={listPage()}
      subtitle={<CopyName name={view.name} shown={title !== view.name} />}
    >
      <HeaderLabel
        label={t('health.label')}
        value={healthText(t, view.health)}
        url={
          view.health.state === 'ready'
            ? undefined
            : `${workspacePage({ name: view.name })}#${HEALTH_ANCHOR}`
        }
      />
      {owner && (
        <HeaderLabel label={t('pages.workspace.owner')} value={owner} />
      )}
      <HeaderLabel
        label={t('pages.workspace.role')}
        value={roleText(t, view.user)}
      />
      <WorkspaceActions view={view} />
    </Header>
  );
}
