import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { may, useTexts } from '../../components';
import { AskToStart } from '../../suggestions/AskToStart';
import { maySuggest } from '../../suggestions/maySuggest';

/** Says that a session is stopped; offers to start it or, to members who can't, to ask those who can. */
export function StoppedPart(props: {
  view?: WorkspaceView;
  session: string;
  onStart: () => void;
}) {
  const { view, session, onStart } = props;
  const t = useTexts();
  if (view && may(view, 'MANAGE_SESSIONS')) {
    return (
      <>
        <Typography paragraph>{t('sessions.wait.stoppedManager')}</Typography>
        <Button variant="contained" color="primary" onClick={onStart}>
          {t('sessions.wait.start')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Typography>
        {t(
          view
            ? 'sessions.wait.stoppedMember'
            : 'sessions.wait.stoppedMemberUnknown',
        )}
      </Typography>
      {view && maySuggest(view, 'start-session') && (
        <AskToStart view={view} session={session} />
      )}
    </>
  );
}
