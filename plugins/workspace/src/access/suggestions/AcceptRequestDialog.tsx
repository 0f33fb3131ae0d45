import {
  Suggestion,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { Person } from '../../members/Person';
import { RequestFormDialog } from '../requests/RequestFormDialog';
import { RelativeTime, useNotice, useTexts } from '../../components';

/** Requests access as a member suggests, or with another permission, reason or expiry. */
export function AcceptRequestDialog(props: {
  view: WorkspaceView;
  suggestion: Suggestion;
  onClose: () => void;
}) {
  const { view, suggestion, onClose } = props;
  const { id, bucket = '', permission, reason, expires_at: end } = suggestion;
  const t = useTexts();
  const notice = useNotice();
  return (
    <RequestFormDialog
      view={view}
      initial={{ bucket, permission, reason, end }}
      bucketIsFixed
      title={t('access.request.title')}
      submit={t('access.request.submit')}
      submitting={t('access.request.submitting')}
      reasonHelp={t('access.request.reasonHelp')}
      note={
        <Typography variant="body2" component="div">
          {t('suggestions.form.suggested')}{' '}
          <Person identity={suggestion.suggested_by} />{' '}
          <RelativeTime time={suggestion.suggested_at} />
        </Typography>
      }
      previews
      send={(api, body) =>
        api.acceptSuggestion(view.name, id, { kind: 'request-access', ...body })
      }
      onDone={() => {
        onClose();
        notice(t('access.request.done', { bucket }));
      }}
      onClose={onClose}
    />
  );
}
