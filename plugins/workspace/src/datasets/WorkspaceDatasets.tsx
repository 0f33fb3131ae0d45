import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  DirectoryBucket,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useRequestAccess } from '../access/useRequestAccess';
import { useAccess } from '../api';
import { may, useTexts } from '../components';
import { accessRouteRef } from '../routes';
import { DatasetList } from './DatasetList';
import { RequestByName } from './RequestByName';
import { isOpen, standingOf } from './standings';

/** The directory within a workspace: buckets of others, and requests for this workspace alone. */
export function WorkspaceDatasets({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const access = useRouteRef(accessRouteRef);
  const { data } = useAccess(view.name);
  const requests = data?.requests ?? [];
  const { requestAccess, dialog } = useRequestAccess(view, requests);
  const mayAsk = may(view, 'MANAGE_BUCKETS');
  const standingsOf = ({ bucket, access: known = [] }: DirectoryBucket) => {
    const request = requests.find(each => each.bucket === bucket);
    return request
      ? [standingOf(request)]
      : known.filter(each => each.workspace === view.name);
  };

  return (
    <>
      <Typography variant="body2" paragraph>
        <Link to={access({ name: view.name })}>{t('datasets.back')}</Link>
      </Typography>
      <DatasetList
        title={t('datasets.inWorkspace')}
        except={view.name}
        standingsOf={standingsOf}
        mayRequest={bucket => mayAsk && !standingsOf(bucket).some(isOpen)}
        onRequest={({ bucket }) => requestAccess({ bucket })}
        note={typed => (
          <RequestByName
            onRequest={
              mayAsk ? () => requestAccess({ bucket: typed }) : undefined
            }
          />
        )}
      />
      {dialog}
    </>
  );
}
