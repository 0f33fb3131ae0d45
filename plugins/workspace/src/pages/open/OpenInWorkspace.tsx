import { useState } from 'react';
import {
  ContentEntry,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { useContent } from '../../api';
import {
  ErrorBanner,
  may,
  useChangeFailureText,
  useTexts,
} from '../../components';
import { nameOf } from '../../content/contentForm';
import { isSame, OpenLink, sharingFolder } from '../../content/openLink';
import { sessionStatus } from '../../sessions/sessionStatus';
import { Choice } from './Choice';
import { firstChoice, sessionChoices } from './sessionChoices';
import { StopFirst } from './StopFirst';
import { useOpenRepository } from './useOpenRepository';

interface OpenInWorkspaceProps {
  view: WorkspaceView;
  link: OpenLink;
}

/** What opening the repository means in a workspace, and the button that does it. */
export function OpenInWorkspace({ view, link }: OpenInWorkspaceProps) {
  const t = useTexts();
  const { present, content_available: available } = view.datalab;
  if (!may(view, 'MANAGE_SESSIONS')) {
    return <Alert severity="info">{t('content.open.mayNot')}</Alert>;
  }
  if (!present || sessionChoices(view, link).length === 0) {
    return <Alert severity="info">{t('content.open.full')}</Alert>;
  }
  if (!available) {
    return (
      <Alert severity="info">{t('content.unavailable.description')}</Alert>
    );
  }
  return <SessionPart view={view} link={link} />;
}

function SessionPart({ view, link }: OpenInWorkspaceProps) {
  const t = useTexts();
  const failureText = useChangeFailureText();
  const choices = sessionChoices(view, link);
  const [picked, setPicked] = useState<string>();
  const content = useContent(view.name);
  const { open, busy, error } = useOpenRepository(view);
  const present = content.data?.some(each => isSame(each, link.content));
  // What was picked may have been deleted meanwhile.
  const session =
    choices.find(({ name }) => name === picked)?.name ??
    firstChoice(view, link, choices, present === true) ??
    '';
  const chosen = view.datalab.sessions.find(({ name }) => name === session);
  const isStarted = chosen?.state === 'started';
  const isStopping = chosen && sessionStatus(chosen) === 'stopping';
  const mustStop = !present && isStarted;
  const idle = present ? t('content.open.openOnly') : t('content.open.action');

  return (
    <>
      <Choice
        label={t('content.open.session')}
        value={session}
        onChange={setPicked}
        options={choices.map(({ name, isNew }) => ({
          value: name,
          text: isNew ? t('content.open.newSession', { name }) : name,
        }))}
      />
      {present && (
        <Typography>
          {isStarted
            ? t('content.open.presentRunning', { session })
            : t('content.open.present')}
        </Typography>
      )}
      {!present && content.data && (
        <SameFolder entries={content.data} link={link} />
      )}
      {mustStop && (
        <Box mt={1}>
          <StopFirst workspace={view.name} session={session} />
        </Box>
      )}
      {isStopping && (
        <Typography role="status">
          {t('content.open.isStopping', { session })}
        </Typography>
      )}
      {content.error && (
        <ErrorBanner error={content.error} onRetry={content.retry} />
      )}
      {error && <Alert severity="error">{failureText(error)}</Alert>}
      <Box mt={2}>
        <Button
          variant="contained"
          color="primary"
          disabled={busy || mustStop || isStopping || present === undefined}
          onClick={() =>
            open({ session, ...(!present && { content: link.content }) })
          }
        >
          {busy ? t('content.open.busy') : idle}
        </Button>
      </Box>
    </>
  );
}

function SameFolder(props: {
  entries: readonly ContentEntry[];
  link: OpenLink;
}) {
  const { entries, link } = props;
  const t = useTexts();
  const other = sharingFolder(entries, link.content);
  if (!other) return null;
  const { path = '.' } = link.content;
  const name = [nameOf(other), other.ref && `(${other.ref})`]
    .filter(Boolean)
    .join(' ');
  return (
    <Alert severity="warning">
      {t('content.open.sameFolder', { path, name })}
    </Alert>
  );
}
