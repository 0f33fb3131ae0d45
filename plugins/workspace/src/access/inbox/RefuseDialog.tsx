import { useId, useState } from 'react';
import {
  AccessRequest,
  DecideOnRequest,
  WorkspaceApi,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useForm } from 'react-hook-form';
import {
  FormDialog,
  FormField,
  PreviewPart,
  Texts,
  useTexts,
} from '../../components';

interface RefuseDialogProps {
  /** Whose buckets they are. */
  workspace: string;
  /** One at least. */
  requests: AccessRequest[];
  /** How each goes is for the inbox to show. */
  onConfirm: (body: DecideOnRequest) => void;
  onClose: () => void;
}

/** Refuses requests, with a comment, and says before who loses what. */
export function RefuseDialog(props: RefuseDialogProps) {
  const { workspace, onConfirm, onClose } = props;
  const t = useTexts();
  const id = useId();
  const [requests] = useState(props.requests);
  const { register, handleSubmit, watch } = useForm({
    defaultValues: { comment: '' },
  });
  const toBody = (draft: { comment: string }): DecideOnRequest => {
    const comment = draft.comment.trim();
    return { permission: 'None', ...(comment && { comment }) };
  };
  const body = toBody(watch());
  const [first] = requests;
  const refuse = (api: WorkspaceApi) =>
    api.decideOnRequest(workspace, first.bucket, first.workspace, body);

  return (
    <FormDialog
      title={
        requests.length > 1
          ? t('access.refuse.titleMany', { total: String(requests.length) })
          : t('access.refuse.title', { bucket: first.bucket })
      }
      descriptionId={id}
      submit={t('access.refuse.submit')}
      submitting={t('access.refuse.submitting')}
      busy={false}
      onSubmit={handleSubmit(draft => onConfirm(toBody(draft)))}
      onClose={onClose}
    >
      <div id={id}>
        <Typography>
          {requests.length > 1
            ? t('access.refuse.descriptionMany')
            : t('access.refuse.description', {
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
      {requests.length === 1 && <PreviewPart change={refuse} input={body} />}
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
        ? t('access.refuse.holdsMany', {
            names: losers.map(({ workspace }) => workspace).join(', '),
          })
        : t('access.refuse.holds', {
            level: t(`access.level.${losers[0].level}`),
          })}
    </Typography>
  );
}
