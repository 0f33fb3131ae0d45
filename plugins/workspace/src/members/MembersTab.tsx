import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { EmptyPart, may, useTexts } from '../components';
import { Members } from './Members';
import { useMemberNames } from './useMemberNames';

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
  return datalab.available && datalab.present ? (
    <Members view={view} />
  ) : (
    <WithoutDatalab view={view} />
  );
}

/** Without a Datalab a workspace has its owner, or nobody. */
function WithoutDatalab({ view: { datalab } }: { view: WorkspaceView }) {
  const t = useTexts();
  const owner = datalab.memberships.at(0)?.member;
  const nameOf = useMemberNames(owner ? [owner] : []);
  const absent = owner ? 'soon' : 'absent';
  return (
    <EmptyPart
      title={
        owner
          ? t('members.noDatalab.ownerTitle', { owner: nameOf(owner) })
          : t('members.noDatalab.title')
      }
      description={t(
        `members.noDatalab.${datalab.available ? absent : 'unavailable'}`,
      )}
    />
  );
}
