import { useEffect, useRef, useState } from 'react';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import AddIcon from '@material-ui/icons/Add';
import { EmptyPart, may, useNotice, useTexts } from '../components';
import { contentRouteRef } from '../routes';
import { CreateSessionDialog } from './CreateSessionDialog';
import { RemoveSessionDialog } from './RemoveSessionDialog';
import { SessionCard } from './SessionCard';
import { SessionsHeader } from './SessionsHeader';
import { SignInHint } from './SignInHint';

/** The sessions of a workspace, and what the user may do about them. */
export function SessionsTab({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const { datalab } = view;
  if (!may(view, 'VIEW_SESSIONS')) {
    return (
      <EmptyPart
        title={t('sessions.hidden.title')}
        description={t('sessions.hidden.description')}
      />
    );
  }
  if (!datalab.available || !datalab.present) {
    return (
      <EmptyPart
        title={t('sessions.noDatalab.title')}
        description={t(
          datalab.available
            ? 'sessions.noDatalab.absent'
            : 'sessions.noDatalab.unavailable',
        )}
      />
    );
  }
  return <Sessions view={view} />;
}

function Sessions({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const { sessions, max_sessions: max } = view.datalab;
  const contentPage = useRouteRef(contentRouteRef);
  const mayManage = may(view, 'MANAGE_SESSIONS');
  const heading = useRef<HTMLHeadingElement>(null);
  const [dialog, setDialog] = useState<
    { kind: 'create' } | { kind: 'remove'; session: string }
  >();
  const notice = useNotice();
  const isFull = sessions.length >= max;
  const close = () => setDialog(undefined);

  // What has the focus goes when its session does.
  const count = useRef(sessions.length);
  const isOpen = dialog !== undefined;
  useEffect(() => {
    // The list may know of it before the dialog closes.
    if (isOpen) return;
    const isFewer = sessions.length < count.current;
    count.current = sessions.length;
    if (isFewer && document.activeElement === document.body) {
      heading.current?.focus();
    }
  }, [isOpen, sessions.length]);

  return (
    <section aria-label={t('sessions.title')}>
      <SessionsHeader
        title={t('sessions.title')}
        caption={
          max > 0
            ? t('sessions.caption', {
                used: String(sessions.length),
                max: String(max),
              })
            : t('sessions.limitZero.caption')
        }
        headingRef={heading}
        action={
          <Box display="flex" flexWrap="wrap" gridGap={8}>
            <LinkButton
              variant="outlined"
              to={contentPage({ name: view.name })}
            >
              {t('content.show')}
            </LinkButton>
            {mayManage && max > 0 && (
              <Button
                variant="contained"
                color="primary"
                startIcon={<AddIcon />}
                disabled={isFull}
                aria-describedby={isFull ? 'sessions-full' : undefined}
                onClick={() => setDialog({ kind: 'create' })}
              >
                {t('sessions.action.create')}
              </Button>
            )}
          </Box>
        }
      />
      {mayManage && isFull && max > 0 && (
        <Box mb={2}>
          <Typography id="sessions-full" variant="body2">
            {t('sessions.limit', { max: String(max) })}
          </Typography>
        </Box>
      )}
      {sessions.length === 0 && <NoSessions view={view} />}
      {sessions.some(({ state }) => state === 'started') && (
        <Box mb={2}>
          <SignInHint view={view} />
        </Box>
      )}
      <Grid container spacing={2}>
        {sessions.map(session => (
          <Grid item xs={12} sm={6} lg={4} key={session.name}>
            <SessionCard
              view={view}
              session={session}
              onRemove={() =>
                setDialog({ kind: 'remove', session: session.name })
              }
            />
          </Grid>
        ))}
      </Grid>
      {dialog?.kind === 'create' && (
        <CreateSessionDialog
          view={view}
          onClose={close}
          onDone={name => {
            close();
            notice(t('sessions.create.done', { name }));
          }}
        />
      )}
      {dialog?.kind === 'remove' && (
        <RemoveSessionDialog
          view={view}
          session={dialog.session}
          onClose={close}
          onDone={() => {
            close();
            notice(t('sessions.remove.done', { name: dialog.session }));
          }}
        />
      )}
    </section>
  );
}

function NoSessions({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  if (view.datalab.max_sessions === 0) {
    return (
      <EmptyPart
        title={t('sessions.limitZero.title')}
        description={t('sessions.limitZero.description')}
      />
    );
  }
  return (
    <EmptyPart
      title={t('sessions.empty.title')}
      description={t(
        may(view, 'MANAGE_SESSIONS')
          ? 'sessions.empty.manager'
          : 'sessions.empty.member',
      )}
    />
  );
}
