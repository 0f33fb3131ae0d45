import { ReactNode } from 'react';
import {
  AccessRequest,
  RequestAccess,
  WantedPermission,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { FormProvider, useForm } from 'react-hook-form';
import { useWorkspaceMutation } from '../../api';
import { useBucketNameProblem } from '../../buckets/useBucketNameProblem';
import {
  endOf,
  FormDialog,
  FormField,
  PreviewPart,
  useFormSubmit,
  useTexts,
} from '../../components';
import { fieldOf, PermissionDraft } from '../accessForm';
import { PermissionFields } from '../PermissionFields';

interface RequestDraft extends PermissionDraft {
  bucket: string;
  reason: string;
}

/** What the form begins with. */
export interface RequestDefaults {
  bucket?: string;
  permission?: WantedPermission;
  reason?: string;
}

interface RequestAccessDialogProps {
  /** Absent while it is still to be chosen. */
  view?: WorkspaceView;
  /** The field in which the workspace is chosen, where that is not clear. */
  choice?: ReactNode;
  /** Where it is known which bucket it is about. */
  initial?: RequestDefaults;
  onDone: (request: AccessRequest) => void;
  onClose: () => void;
}

const fieldAt = fieldOf(['bucket', 'permission', 'end', 'reason']);

/** Requests access to a bucket of another workspace. */
export function RequestAccessDialog(props: RequestAccessDialogProps) {
  const { view, choice, initial = {}, onDone, onClose } = props;
  const workspace = view?.name ?? '';
  const t = useTexts();
  const nameProblem = useBucketNameProblem();
  const requesting = useWorkspaceMutation((api, body: RequestAccess) =>
    api.askForBucket(workspace, body),
  );
  const form = useForm<RequestDraft>({
    defaultValues: {
      bucket: initial.bucket ?? '',
      permission: initial.permission ?? 'ReadOnly',
      reason: initial.reason ?? '',
      end: '',
    },
  });
  const { register, watch, formState } = form;
  const { errors } = formState;

  const problemOf = (typed: string) => {
    const bucket = typed.trim();
    if (!bucket) return t('access.request.bucketRequired');
    return view?.storage.buckets.some(({ name }) => name === bucket)
      ? t('access.request.bucketOwn')
      : nameProblem(bucket) ?? true;
  };
  const body = toBody(watch());

  const { onSubmit, hasFieldErrors } = useFormSubmit({
    form,
    fieldAt,
    send: draft => requesting.run(toBody(draft)),
    onDone,
  });

  return (
    <FormDialog
      title={t('access.request.title')}
      submit={t('access.request.submit')}
      submitting={t('access.request.submitting')}
      busy={requesting.busy}
      error={hasFieldErrors ? undefined : requesting.error}
      disabled={!view}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      {choice}
      <FormField
        field={register('bucket', { validate: problemOf })}
        label={t('access.request.bucket')}
        help={t('access.request.bucketHelp')}
        error={errors.bucket?.message}
        required
        focused={!choice && !initial.bucket}
      />
      <FormProvider {...form}>
        <PermissionFields focused={!choice && Boolean(initial.bucket)} />
      </FormProvider>
      <FormField
        field={register('reason')}
        label={t('access.request.reason')}
        help={t('access.request.reasonHelp')}
        error={errors.reason?.message}
        maxLength={500}
        multiline
      />
      {view && problemOf(body.bucket) === true && (
        <PreviewPart
          change={api => api.askForBucket(workspace, body)}
          input={body}
        />
      )}
    </FormDialog>
  );
}

function toBody(draft: RequestDraft): RequestAccess {
  const reason = draft.reason.trim();
  const end = endOf(draft.end);
  return {
    bucket: draft.bucket.trim(),
    permission: draft.permission,
    ...(reason && { reason }),
    ...(end && { expires_at: end }),
  };
}
