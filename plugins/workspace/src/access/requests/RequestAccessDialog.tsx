import {
  AccessRequest,
  Suggestion,
  suggestionLimitOf,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../../components';
import { Deciders, decidersOf } from '../../suggestions/Deciders';
import { maySuggest } from '../../suggestions/maySuggest';
import { OwnPending } from '../../suggestions/OwnPending';
import { RequestFormDialog, RequestFormProps } from './RequestFormDialog';

interface RequestAccessDialogProps extends RequestFormProps {
  onDone: (request: AccessRequest) => void;
  onSuggested: (suggestion: Suggestion) => void;
}

/** Requests access to a bucket of another workspace or, for members who can't, suggests that to their admins. */
export function RequestAccessDialog(props: RequestAccessDialogProps) {
  const { onDone, onSuggested, ...form } = props;
  const { view } = form;
  const workspace = view?.name ?? '';
  const t = useTexts();
  if (view && maySuggest(view, 'request-access')) {
    const people = decidersOf(view);
    return (
      <RequestFormDialog
        {...form}
        title={t('suggestions.form.title')}
        submit={t('suggestions.form.submit')}
        submitting={t('suggestions.form.submitting')}
        reasonHelp={t('suggestions.form.reasonHelp')}
        note={
          <Typography variant="body2" component="div">
            {people.length > 0
              ? t('suggestions.form.explained', { workspace })
              : t('suggestions.form.explainedUnknown', { workspace })}{' '}
            <Deciders members={people} />
          </Typography>
        }
        send={(api, body) =>
          api.suggest(workspace, { kind: 'request-access', ...body })
        }
        remedy={(error, forget) =>
          suggestionLimitOf(error)?.of === 'member' && (
            <OwnPending workspace={workspace} onWithdrawn={forget} />
          )
        }
        onDone={onSuggested}
      />
    );
  }
  return (
    <RequestFormDialog
      {...form}
      title={t('access.request.title')}
      submit={t('access.request.submit')}
      submitting={t('access.request.submitting')}
      reasonHelp={t('access.request.reasonHelp')}
      previews
      send={(api, body) => api.askForBucket(workspace, body)}
      onDone={onDone}
    />
  );
}
