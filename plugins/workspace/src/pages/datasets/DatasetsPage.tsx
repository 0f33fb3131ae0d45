import { useSearchParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { DirectoryBucket } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import { useInboxSuggestions, useLive } from '../../api';
import { PluginRoot, TextLink, useTexts } from '../../components';
import { PageFrame } from '../frame';
import { NamedRouter } from '../NamedRouter';
import { rootRouteRef } from '../../routes';
import { ownFor } from '../../suggestions/ownFor';
import { RequestVerb } from '../../datasets/DatasetEntry';
import { DatasetList } from '../../datasets/DatasetList';
import { RequestByName } from '../../datasets/RequestByName';
import { isOpen } from '../../datasets/standings';
import {
  Requester,
  requestersOf,
  useRequesters,
} from '../../datasets/useRequesters';
import { useRequesting } from '../../datasets/useRequesting';

/** The directory of discoverable buckets of all workspaces, whatever workspace one is in. */
export function DatasetsPage() {
  return (
    <NamedRouter>
      <PluginRoot>
        <LiveDatasetsPage />
      </PluginRoot>
    </NamedRouter>
  );
}

function LiveDatasetsPage() {
  useLive();
  const t = useTexts();
  return (
    <PageFrame section="datasets" subtitle={t('datasets.subtitle')}>
      <AllDatasets />
    </PageFrame>
  );
}

function AllDatasets() {
  const t = useTexts();
  const [params] = useSearchParams();
  const known = useRequesters();
  const requesters = known ?? [];
  const preferred = params.get('for') ?? '';
  const { request, requestByName, dialog } = useRequesting(
    requesters,
    preferred,
  );
  const { data: suggestions = [] } = useInboxSuggestions();
  const suggestionsOf = ({ bucket }: DirectoryBucket) =>
    ownFor(suggestions, bucket);
  const verbFor = (bucket: DirectoryBucket) => {
    const settled = [
      ...(bucket.access ?? []).filter(isOpen),
      ...suggestionsOf(bucket).filter(({ dismissed_at: at }) => !at),
    ].map(({ workspace }) => workspace);
    const open = requestersOf(requesters, bucket).filter(
      ({ name }) => !settled.includes(name),
    );
    return verbOf(open);
  };

  return (
    <>
      <DatasetList
        title={t('datasets.title')}
        standingsOf={({ access = [] }) => access}
        suggestionsOf={suggestionsOf}
        verbFor={verbFor}
        onRequest={request}
        note={typed => (
          <>
            <RequestByName
              verb={verbOf(requesters)}
              onRequest={() => requestByName(typed)}
            />
            {known?.length === 0 && <NoWorkspace />}
          </>
        )}
      />
      {dialog}
    </>
  );
}

/** What can be done for one of these workspaces at least; undefined without any. */
function verbOf(requesters: readonly Requester[]): RequestVerb | undefined {
  if (requesters.length === 0) return undefined;
  return requesters.every(({ suggests }) => suggests) ? 'suggest' : 'request';
}

/** Why nothing can be requested, and the way to where that can change. */
function NoWorkspace() {
  const t = useTexts();
  const workspaces = useRouteRef(rootRouteRef);
  return (
    <Box mt={1}>
      {t('datasets.noWorkspace')}{' '}
      <TextLink to={workspaces()}>{t('datasets.toWorkspaces')}</TextLink>
    </Box>
  );
}
