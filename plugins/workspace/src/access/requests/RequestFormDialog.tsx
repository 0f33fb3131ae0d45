import { ReactNode } from 'react';
import {
  RequestAccess,
  WantedPermission,
  WorkspaceApi,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import { FormProvider, useForm } from 'react-hook-form';
import { useWorkspaceMutation } from '../../api';
import {
  endOf,
  FormDialog,
  FormField,
  PreviewPart,
  toDay,
  useBucketNameProblem,
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
  /** The expiry (RFC 3339). */
  end?: string;
}

/** What dialogs about a request have in common. */
export interface RequestFormProps {
  /** Absent while it is still to be chosen. */
  view?: WorkspaceView;
  /** The field in which the workspace is chosen, where that is not clear. */
  choice?: ReactNode;
  /** Where it is known which bucket it is about. */
  initial?: RequestDefaults;
  onClose: () => void;
}

interface RequestFormDialogProps<T> extends RequestFormProps {
  title: string;
  submit: string;
  submitting: string;
  reasonHelp: string;
  /** Stands above the fields. */
  note?: ReactNode;
  /** It is about no other bucket than the initial one. */
  bucketIsFixed?: boolean;
  /** What is sent can be tried out before. */
  previews?: boolean;
  send: (api: WorkspaceApi, body: RequestAccess) => Promise<T>;
  /** What can be done about a failure, besides what the failure says; `forget` takes the failure away. */
  remedy?: (error: Error, forget: () => void) => ReactNode;
  onDone: (answer: T) => void;
}

const fieldAt = fieldOf(['bucket', 'permission', 'end', 'reason']);

/** The form of a request for access to a bucket of another workspace. */
export function RequestFormDialog<T>(props: RequestFormDialogProps<T>) {
  const { view, choice, initial = {}, onDone, onClose, remedy } = props;
  const t = useTexts();
  const nameProblem = useBucketNameProblem();
  const requesting = useWorkspaceMutation(props.send);
  const form = useForm<RequestDraft>({
    defaultValues: {
      bucket: initial.bucket ?? '',
      permission: initial.permission ?? 'ReadOnly',
      reason: initial.reason ?? '',
      end: toDay(initial.end),
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
  const body = toBody(watch(), initial.end);

  const { onSubmit, hasFieldErrors } = useFormSubmit({
    form,
    fieldAt,
    send: draft => requesting.run(toBody(draft, initial.end)),
    onDone,
  });

  return (
    <FormDialog
      title={props.title}
      submit={props.submit}
      submitting={props.submitting}
      busy={requesting.busy}
      error={hasFieldErrors ? undefined : requesting.error}
      disabled={!view}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      {choice}
      {props.note && (
        <Box mt={1} mb={2}>
          {props.note}
        </Box>
      )}
      <FormField
        field={register('bucket', { validate: problemOf })}
        label={t('access.request.bucket')}
        help={t('access.request.bucketHelp')}
        error={errors.bucket?.message}
        required
        readOnly={props.bucketIsFixed}
        focused={!choice && !initial.bucket}
      />
      <FormProvider {...form}>
        <PermissionFields focused={!choice && Boolean(initial.bucket)} />
      </FormProvider>
      <FormField
        field={register('reason')}
        label={t('access.request.reason')}
        help={props.reasonHelp}
        error={errors.reason?.message}
        maxLength={500}
        multiline
      />
      {props.previews && view && problemOf(body.bucket) === true && (
        <PreviewPart change={api => props.send(api, body)} input={body} />
      )}
      {requesting.error && remedy?.(requesting.error, requesting.reset)}
    </FormDialog>
  );
}

function toBody(draft: RequestDraft, initialEnd?: string): RequestAccess {
  const reason = draft.reason.trim();
  const end = endOf(draft.end, initialEnd);
  return {
    bucket: draft.bucket.trim(),
    permission: draft.permission,
    ...(reason && { reason }),
    ...(end && { expires_at: end }),
  };
}
