import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  DirectoryBucket,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useRequestAccess } from '../access/useRequestAccess';
import { useAccess, useSuggestions } from '../api';
import { may, useTexts } from '../components';
import { accessRouteRef } from '../routes';
import { maySuggest } from '../suggestions/maySuggest';
import { ownFor } from '../suggestions/ownFor';
import { RequestVerb } from './DatasetEntry';
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
  const { data: suggestions = [] } = useSuggestions(view.name);
  const suggestionsOf = ({ bucket }: DirectoryBucket) =>
    ownFor(suggestions, bucket);
  const verb = verbOf(view);
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
        suggestionsOf={suggestionsOf}
        verbFor={bucket =>
          standingsOf(bucket).some(isOpen) ||
          suggestionsOf(bucket).some(({ dismissed_at: at }) => !at)
            ? undefined
            : verb
        }
        onRequest={({ bucket }) => requestAccess({ bucket })}
        note={typed => (
          <RequestByName
            verb={verb}
            onRequest={() => requestAccess({ bucket: typed })}
          />
        )}
      />
      {dialog}
    </>
  );
}

function verbOf(view: WorkspaceView): RequestVerb | undefined {
  if (may(view, 'MANAGE_BUCKETS')) return 'request';
  return maySuggest(view, 'request-access') ? 'suggest' : undefined;
}
