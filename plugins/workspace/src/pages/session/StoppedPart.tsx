import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { may, useTexts } from '../../components';

/** Says that a session is stopped and who can start it; the one who may is offered to. */
export function StoppedPart(props: {
  view?: WorkspaceView;
  onStart: () => void;
}) {
  const { view, onStart } = props;
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
  const people = (view?.datalab.memberships ?? [])
    .filter(({ role }) => role !== 'user')
    .map(({ member }) => member);
  return (
    <Typography>
      {people.length > 0
        ? t('sessions.wait.stoppedMember', { people: people.join(', ') })
        : t('sessions.wait.stoppedMemberUnknown')}
    </Typography>
  );
}
