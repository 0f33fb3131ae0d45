import { useRouteRef } from '@backstage/core-plugin-api';
import {
  storageShortage,
  USUAL_SESSION_VOLUME,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { TextLink, useTexts } from '../components';
import { contentRouteRef } from '../routes';
import { useSize } from '../usage/useSize';

/** What a new session comes with, and whether its volume fits in the storage quota. */
export function StartsWith({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const size = useSize();
  const contentPage = useRouteRef(contentRouteRef);
  const { settings, content_available: hasContent } = view.datalab;
  const { storage = USUAL_SESSION_VOLUME, memory } = settings?.quota ?? {};
  const shortage = storageShortage(view.resource_usage?.storage, [storage]);
  return (
    <>
      <Typography variant="body2" paragraph>
        {t('sessions.create.volume', { size: size(storage) })}
        {memory && ` ${t('sessions.create.memory', { size: size(memory) })}`}
      </Typography>
      {hasContent && (
        <Typography variant="body2" paragraph>
          {t('sessions.create.content')}{' '}
          <TextLink to={contentPage({ name: view.name })}>
            {t('sessions.create.contentLink')}
          </TextLink>
        </Typography>
      )}
      {shortage && (
        <Alert severity="warning">
          {t('usage.needs', {
            size: size(shortage.wanted),
            remaining: size(shortage.remaining),
            quota: size(shortage.quota),
          })}
        </Alert>
      )}
    </>
  );
}
