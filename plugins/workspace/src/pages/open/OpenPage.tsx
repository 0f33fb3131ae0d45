import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { InfoCard, LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceSummary } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { useWorkspace, useWorkspaces } from '../../api';
import { EmptyPart, ErrorBanner, useTexts } from '../../components';
import { OpenLink, parseOpenLink } from '../../content/openLink';
import { rootRouteRef } from '../../routes';
import { PageFrame } from '../frame';
import { Choice } from './Choice';
import { OpenInWorkspace } from './OpenInWorkspace';

/** Opens a session with the repository of a link in it; changes nothing before the user says so. */
export function OpenPage() {
  const t = useTexts();
  const { search } = useLocation();
  const link = parseOpenLink(search);
  return (
    <PageFrame section="workspaces" title={t('content.open.title')}>
      <Box maxWidth={720}>
        {link ? (
          <OpenCard key={search} link={link} />
        ) : (
          <EmptyPart
            title={t('content.open.invalidTitle')}
            description={t('content.open.invalid')}
          />
        )}
      </Box>
    </PageFrame>
  );
}

function OpenCard({ link }: { link: OpenLink }) {
  const t = useTexts();
  const listPage = useRouteRef(rootRouteRef);
  const { data, error, retry } = useWorkspaces();
  const candidates = data && candidatesOf(data, link);
  const [chosen, setChosen] = useState(link.workspace ?? '');
  const only = candidates?.length === 1 ? candidates[0].name : '';
  const name = candidates?.find(each => each.name === chosen)?.name ?? only;
  const { url, ref, path } = link.content;
  return (
    <InfoCard>
      <Typography paragraph>{t('content.open.intro')}</Typography>
      {/* Plain text: nobody has checked where the link leads. */}
      <Box component="dl" style={{ overflowWrap: 'anywhere' }}>
        {[
          [t('content.open.repository'), url],
          [t('content.field.ref'), ref],
          [t('content.field.path'), path],
        ].map(([label, value]) => (
          <div key={label}>
            <Typography component="dt" variant="body2" color="textSecondary">
              {label}
            </Typography>
            <Typography component="dd" style={{ margin: 0 }}>
              {value}
            </Typography>
          </div>
        ))}
      </Box>
      {error && <ErrorBanner error={error} stale={!!data} onRetry={retry} />}
      {candidates?.length === 0 && (
        <Alert
          severity="info"
          action={
            <LinkButton color="inherit" size="small" to={listPage()}>
              {t('content.open.workspaces')}
            </LinkButton>
          }
        >
          {t('content.open.none')}
        </Alert>
      )}
      {candidates && candidates.length > 0 && (
        <Choice
          label={t('content.open.workspace')}
          value={name}
          onChange={setChosen}
          options={[
            ...(name ? [] : [{ value: '', text: t('content.open.choose') }]),
            ...candidates.map(each => ({
              value: each.name,
              text: each.title ?? each.name,
            })),
          ]}
        />
      )}
      {name && <LoadedWorkspace key={name} name={name} link={link} />}
    </InfoCard>
  );
}

function LoadedWorkspace({ name, link }: { name: string; link: OpenLink }) {
  const { data: view, error, retry } = useWorkspace(name);
  return (
    <>
      {error && <ErrorBanner error={error} stale={!!view} onRetry={retry} />}
      {view && <OpenInWorkspace view={view} link={link} />}
    </>
  );
}

/**
 * Those whose sessions the user manages by role, and the one that the link names. Platform admins manage those that they
 * have no role in: these are offered to who has no other.
 */
function candidatesOf(workspaces: WorkspaceSummary[], link: OpenLink) {
  const own = workspaces.filter(
    ({ name, role }) =>
      role === 'owner' || role === 'admin' || name === link.workspace,
  );
  return own.length > 0 ? own : workspaces.filter(({ role }) => !role);
}
