import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { TextLink, useTexts } from '../components';
import { activityRouteRef } from '../routes';

/** Leads those who may see it to the activity of the workspace; nothing for others. */
export function RecordedNote({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const activity = useRouteRef(activityRouteRef);
  if (!view.user.may_read_activity) return null;
  return (
    <>
      {' '}
      <TextLink to={activity({ name: view.name })}>
        {t('activity.show')}
      </TextLink>
    </>
  );
}
