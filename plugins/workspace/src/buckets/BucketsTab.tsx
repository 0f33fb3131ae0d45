import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import { EmptyPart, may, useTexts } from '../components';
import { LinkedBuckets } from './LinkedBuckets';
import { OwnBuckets } from './OwnBuckets';

/** The buckets of a workspace, and those that others let it use. */
export function BucketsTab({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  return may(view, 'VIEW_BUCKETS') ? (
    <>
      <OwnBuckets view={view} />
      <Box mt={3}>
        <LinkedBuckets view={view} />
      </Box>
    </>
  ) : (
    <EmptyPart
      title={t('buckets.hidden.title')}
      description={t('buckets.hidden.description')}
    />
  );
}
