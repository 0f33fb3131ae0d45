import { useId, useState } from 'react';
import {
  AccessRequest,
  changedRequestOf,
  DecideOnRequest,
  WorkspaceApi,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { useForm } from 'react-hook-form';
import {
  FormDialog,
  FormField,
  PreviewPart,
  Texts,
  useChangedRequestText,
  useTexts,
} from '../../components';
import { seenOf } from '../answers';

interface DenyDialogProps {
  /** Whose buckets they are. */
  workspace: string;
  /** One at least. */
  requests: AccessRequest[];
  /** What was typed before, and could not be sent. */
  comment: string;
  busy: boolean;
  /** Why the last decision on a single one failed. */
  error?: Error;
  /** How each goes is for the inbox to show. */
  onConfirm: (body: DecideOnRequest) => void;
  onClose: () => void;
}

/** Refuses requests, with a comment, and says before who loses what. */
export function DenyDialog(props: DenyDialogProps) {
  const { workspace, requests, busy, onConfirm, onClose } = props;
  const t = useTexts();
  const changedText = useChangedRequestText();
  const id = useId();
  const [tried, setTried] = useState(false);
  // What failed before is said elsewhere.
  const error = tried && !busy ? props.error : undefined;
  const isChanged =
    error !== undefined && changedRequestOf(error) !== undefined;
  const { register, handleSubmit, watch } = useForm({
    defaultValues: { comment: props.comment },
  });
  const toBody = (draft: { comment: string }): DecideOnRequest => {
    const comment = draft.comment.trim();
    return { permission: 'None', ...(comment && { comment }) };
  };
  const body = toBody(watch());
  const [first] = requests;
  const refuse = (api: WorkspaceApi) =>
    api.decideOnRequest(workspace, first.bucket, first.workspace, {
      ...body,
      request: seenOf(first),
    });

  return (
    <FormDialog
      title={
        requests.length > 1
          ? t('access.deny.titleMany', { total: String(requests.length) })
          : t('access.deny.title', { bucket: first.bucket })
      }
      descriptionId={id}
      submit={t('access.deny.submit')}
      submitting={t('access.deny.submitting')}
      busy={busy}
      error={isChanged ? undefined : error}
      onSubmit={handleSubmit(draft => {
        setTried(true);
        onConfirm(toBody(draft));
      })}
      onClose={onClose}
    >
      <div id={id}>
        <Typography>
          {requests.length > 1
            ? t('access.deny.descriptionMany')
            : t('access.deny.description', {
                workspace: first.workspace,
              })}
        </Typography>
        <LossLine requests={requests} t={t} />
      </div>
      <FormField
        field={register('comment')}
        label={t('access.field.comment')}
        help={t('access.field.commentHelp')}
        maxLength={500}
        multiline
        focused
      />
      {requests.length === 1 && (
        <PreviewPart change={refuse} input={[body, seenOf(first)]} />
      )}
      {error && isChanged && (
        <Alert severity="warning">{changedText(first)}</Alert>
      )}
    </FormDialog>
  );
}

function LossLine({ requests, t }: { requests: AccessRequest[]; t: Texts }) {
  const losers = requests.flatMap(({ workspace, decision }) =>
    decision?.holds && decision.permission !== 'None'
      ? [{ workspace, level: decision.permission }]
      : [],
  );
  if (losers.length === 0) return null;
  return (
    <Typography>
      {requests.length > 1
        ? t('access.deny.holdsMany', {
            names: losers.map(({ workspace }) => workspace).join(', '),
          })
        : t('access.deny.holds', {
            permission: t(`access.permission.${losers[0].level}`),
          })}
    </Typography>
  );
}
