import { useState } from 'react';
import { LinkButton, Progress } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import {
  ContentEntry,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import AddIcon from '@material-ui/icons/Add';
import { useContent, workspaceApiRef } from '../api';
import {
  EmptyPart,
  ErrorBanner,
  may,
  useNotice,
  useTexts,
} from '../components';
import { rootRouteRef, sessionsRouteRef } from '../routes';
import { SessionsHeader } from '../sessions/SessionsHeader';
import { ContentCard } from './ContentCard';
import { ContentDialog } from './ContentDialog';
import { nameOf, toBodyAgain } from './contentForm';
import { openLink } from './openLink';
import { RemoveContentDialog } from './RemoveContentDialog';
import { ShareDialog } from './ShareDialog';

/** The files that sessions of a workspace start with. */
export function ContentTab({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  if (!may(view, 'VIEW_SESSIONS')) {
    return (
      <EmptyPart
        title={t('content.hidden.title')}
        description={t('content.hidden.description')}
      />
    );
  }
  if (!view.datalab.available || !view.datalab.present) {
    return (
      <EmptyPart
        title={t('content.noDatalab.title')}
        description={t('content.noDatalab.description')}
      />
    );
  }
  if (!view.datalab.content_available) {
    return (
      <EmptyPart
        title={t('content.unavailable.title')}
        description={t('content.unavailable.description')}
      />
    );
  }
  return <ContentPart view={view} />;
}

type OpenDialog =
  | { kind: 'add' }
  | { kind: 'edit'; entry: ContentEntry }
  | { kind: 'remove'; entry: ContentEntry }
  | { kind: 'share'; name: string; link: string };

function ContentPart({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const api = useApi(workspaceApiRef);
  const notice = useNotice();
  const sessionsTab = useRouteRef(sessionsRouteRef);
  const base = `${window.location.origin}${useRouteRef(rootRouteRef)()}`;
  const { data, error, loading, retry } = useContent(view.name);
  const mayManage = may(view, 'MANAGE_SESSIONS');
  const [dialog, setDialog] = useState<OpenDialog>();
  const close = () => setDialog(undefined);

  const onRemoved = (entry: ContentEntry) => {
    close();
    const again = toBodyAgain(entry);
    notice(t('content.remove.done', { name: nameOf(entry) }), {
      ...(again && { undo: () => api.addContent(view.name, again) }),
    });
  };

  return (
    <section aria-label={t('content.title')}>
      <SessionsHeader
        title={t('content.title')}
        caption={t('content.caption')}
        action={
          <Box display="flex" flexWrap="wrap" gridGap={8}>
            <LinkButton
              to={sessionsTab({ name: view.name })}
              variant="outlined"
            >
              {t('content.back')}
            </LinkButton>
            {mayManage && (
              <Button
                variant="contained"
                color="primary"
                startIcon={<AddIcon />}
                onClick={() => setDialog({ kind: 'add' })}
              >
                {t('content.add.action')}
              </Button>
            )}
          </Box>
        }
      />
      <RunningHint view={view} />
      {error && <ErrorBanner error={error} stale={!!data} onRetry={retry} />}
      {loading && <Progress aria-label={t('content.loading')} />}
      {data?.length === 0 && (
        <EmptyPart
          title={t('content.empty.title')}
          description={t(
            mayManage ? 'content.empty.manager' : 'content.empty.member',
          )}
        />
      )}
      <Grid container spacing={2}>
        {data?.map(entry => {
          const link = openLink(base, entry);
          return (
            <Grid item xs={12} md={6} lg={4} key={entry.id}>
              <ContentCard
                entry={entry}
                onShare={
                  link === undefined
                    ? undefined
                    : () =>
                        setDialog({ kind: 'share', name: nameOf(entry), link })
                }
                onEdit={
                  mayManage && toBodyAgain(entry)
                    ? () => setDialog({ kind: 'edit', entry })
                    : undefined
                }
                onRemove={
                  mayManage && entry.type !== 'custom'
                    ? () => setDialog({ kind: 'remove', entry })
                    : undefined
                }
              />
            </Grid>
          );
        })}
      </Grid>
      {(dialog?.kind === 'add' || dialog?.kind === 'edit') && (
        <ContentDialog
          view={view}
          entry={dialog.kind === 'edit' ? dialog.entry : undefined}
          onClose={close}
          onDone={name => {
            close();
            notice(t(`content.${dialog.kind}.done`, { name }));
          }}
        />
      )}
      {dialog?.kind === 'remove' && (
        <RemoveContentDialog
          workspace={view.name}
          entry={dialog.entry}
          onClose={close}
          onDone={() => onRemoved(dialog.entry)}
        />
      )}
      {dialog?.kind === 'share' && <ShareDialog {...dialog} onClose={close} />}
    </section>
  );
}

function RunningHint({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const running = view.datalab.sessions.filter(
    ({ state }) => state === 'started',
  );
  if (running.length === 0) return null;
  const sessions = running.map(({ name }) => name).join(', ');
  return (
    <Box mb={2}>
      <Typography variant="body2">
        {t('content.restart', { sessions })}
      </Typography>
    </Box>
  );
}
