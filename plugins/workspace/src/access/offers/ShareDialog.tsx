import {
  AccessGrant,
  AccessOverview,
  AccessRequest,
  DecideOnRequest,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Alert from '@material-ui/lab/Alert';
import { Controller, FormProvider, useForm } from 'react-hook-form';
import { useWorkspaceMutation } from '../../api';
import {
  endOf,
  FormDialog,
  FormField,
  PreviewPart,
  useFormSubmit,
  useTexts,
} from '../../components';
import { fieldOf, PermissionDraft } from '../accessForm';
import { seenOf } from '../answers';
import { PermissionFields } from '../PermissionFields';
import { useKnownWorkspaces } from './useKnownWorkspaces';
import { WorkspacePicker } from './WorkspacePicker';

interface ShareDraft extends PermissionDraft {
  receiver: string;
  bucket: string;
  comment: string;
}

/** What is shared with whom, as the API takes it. */
interface Share {
  receiver: string;
  bucket: string;
  body: DecideOnRequest;
}

interface ShareDialogProps {
  view: WorkspaceView;
  /** The bucket, where it is known. */
  bucket?: string;
  /** What other workspaces request. */
  inbox: AccessOverview['inbox'];
  onDone: (grant: AccessGrant) => void;
  onClose: () => void;
}

const fieldAt = fieldOf(['receiver', 'permission', 'end', 'comment']);

/** Shares a bucket with another workspace: offers it, or grants what that one has requested meanwhile. */
export function ShareDialog(props: ShareDialogProps) {
  const { view, bucket, inbox, onDone, onClose } = props;
  const t = useTexts();
  const sharing = useWorkspaceMutation((api, share: Share) =>
    api.decideOnRequest(view.name, share.bucket, share.receiver, share.body),
  );
  const names = view.storage.buckets.map(({ name }) => name);
  const form = useForm<ShareDraft>({
    defaultValues: {
      receiver: '',
      bucket: bucket ?? names[0],
      permission: 'ReadOnly',
      end: '',
      comment: '',
    },
  });
  const { control, register, watch, formState } = form;
  const { errors } = formState;
  const draft = watch();
  const known = useKnownWorkspaces(view, inbox, draft.receiver);
  const request = pendingOf(draft, inbox);
  const share = toShare(draft, request);

  const problemOf = (typed: string) => {
    const receiver = typed.trim();
    if (!receiver) return t('access.share.receiverRequired');
    return receiver === view.name ? t('access.share.receiverOwn') : true;
  };
  const { onSubmit, hasFieldErrors } = useFormSubmit({
    form,
    fieldAt,
    send: each => sharing.run(toShare(each, pendingOf(each, inbox))),
    onDone,
  });

  return (
    <FormDialog
      title={
        bucket ? t('access.share.titleOf', { bucket }) : t('access.share.title')
      }
      submit={
        request
          ? t(`access.inbox.grant.${draft.permission}`)
          : t('access.share.submit')
      }
      submitting={t('access.share.submitting')}
      busy={sharing.busy}
      error={hasFieldErrors ? undefined : sharing.error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <Controller
        control={control}
        name="receiver"
        rules={{ validate: problemOf }}
        render={({ field: { ref, ...field } }) => (
          <WorkspacePicker
            {...field}
            inputRef={ref}
            known={known}
            error={errors.receiver?.message}
          />
        )}
      />
      {!bucket && (
        <FormField
          field={register('bucket')}
          label={t('access.share.bucket')}
          options={Object.fromEntries(names.map(name => [name, name]))}
        />
      )}
      <FormProvider {...form}>
        <PermissionFields requestedEnd={request?.expires_at} />
      </FormProvider>
      <FormField
        field={register('comment')}
        label={t('access.field.comment')}
        help={t('access.field.commentHelp')}
        error={errors.comment?.message}
        maxLength={500}
        multiline
      />
      {request && (
        <Alert severity="info">
          {t('access.share.requested', {
            workspace: request.workspace,
            permission: t(`access.permission.${request.permission}`),
          })}
        </Alert>
      )}
      {problemOf(share.receiver) === true && (
        <PreviewPart
          change={api =>
            api.decideOnRequest(
              view.name,
              share.bucket,
              share.receiver,
              share.body,
            )
          }
          input={share}
        />
      )}
    </FormDialog>
  );
}

/** What the receiver has requested of the bucket meanwhile. */
function pendingOf(
  { receiver, bucket }: ShareDraft,
  inbox: readonly AccessRequest[],
): AccessRequest | undefined {
  return inbox.find(
    each =>
      each.state === 'pending' &&
      each.bucket === bucket &&
      each.workspace === receiver.trim(),
  );
}

function toShare(draft: ShareDraft, request?: AccessRequest): Share {
  const comment = draft.comment.trim();
  const end = endOf(draft.end, request?.expires_at);
  return {
    receiver: draft.receiver.trim(),
    bucket: draft.bucket,
    body: {
      permission: draft.permission,
      ...(comment && { comment }),
      ...(end && { expires_at: end }),
      ...(request && { request: seenOf(request) }),
    },
  };
}
