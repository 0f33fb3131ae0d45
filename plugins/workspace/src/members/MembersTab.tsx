import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { EmptyPart, may, useTexts } from '../components';
import { Members } from './Members';

/** The members of a workspace, and what may be done about them. */
export function MembersTab({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const { datalab } = view;
  if (!may(view, 'VIEW_MEMBERS')) {
    return (
      <EmptyPart
        title={t('members.hidden.title')}
        description={t('members.hidden.description')}
      />
    );
  }
  if (!datalab.available || !datalab.present) {
    return (
      <EmptyPart
        title={t('members.noDatalab.title')}
        description={t(
          datalab.available
            ? 'members.noDatalab.absent'
            : 'members.noDatalab.unavailable',
        )}
      />
    );
  }
  return <Members view={view} />;
}
