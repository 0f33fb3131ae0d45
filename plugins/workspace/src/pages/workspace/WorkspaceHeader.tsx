import { Header, HeaderLabel } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { useTexts, workspaceStatus } from '../../components';
import { rootRouteRef } from '../../routes';
import { CopyName } from './CopyName';
import { ownerOf } from './ownerOf';
import { WorkspaceActions } from './WorkspaceActions';

/** What the workspace is, how it stands, whose it is and what may be done to it as a whole. */
export function WorkspaceHeader({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const listPage = useRouteRef(rootRouteRef);
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
        label={t('pages.workspace.status')}
        value={t(`common.status.${workspaceStatus(view)}`)}
      />
      {owner && (
        <HeaderLabel label={t('pages.workspace.owner')} value={owner} />
      )}
      <HeaderLabel
        label={t('pages.workspace.role')}
        value={t(`pages.list.role.${view.user.role ?? 'none'}`)}
      />
      <WorkspaceActions view={view} />
    </Header>
  );
}
