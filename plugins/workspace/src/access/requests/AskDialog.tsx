import { ReactNode, useState } from 'react';
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
  FormDialog,
  FormField,
  PreviewPart,
  setFieldErrors,
  useTexts,
} from '../../components';
import { fieldOf, LevelDraft } from '../accessForm';
import { endOf, toDay } from '../ends';
import { LevelFields } from '../LevelFields';

interface AskDraft extends LevelDraft {
  bucket: string;
  reason: string;
}

/** What the form begins with. */
export interface AskFor {
  bucket?: string;
  permission?: WantedPermission;
  reason?: string;
}

interface AskDialogProps {
  /** Absent while it is still to be chosen. */
  view?: WorkspaceView;
  /** The field in which the workspace is chosen, where that is not clear. */
  choice?: ReactNode;
  /** Where it is known which bucket it is about. */
  initial?: AskFor;
  onDone: (request: AccessRequest) => void;
  onClose: () => void;
}

const fieldAt = fieldOf(['bucket', 'permission', 'end', 'reason']);

/** Asks for a bucket of another workspace. */
export function AskDialog(props: AskDialogProps) {
  const { view, choice, initial = {}, onDone, onClose } = props;
  const workspace = view?.name ?? '';
  const t = useTexts();
  const nameProblem = useBucketNameProblem();
  const [errorAtField, setErrorAtField] = useState(false);
  const asking = useWorkspaceMutation((api, body: RequestAccess) =>
    api.askForBucket(workspace, body),
  );
  const form = useForm<AskDraft>({
    defaultValues: {
      bucket: initial.bucket ?? '',
      permission: initial.permission ?? 'ReadOnly',
      reason: initial.reason ?? '',
      end: toDay(undefined),
    },
  });
  const { register, handleSubmit, setError, watch, formState } = form;
  const { errors } = formState;

  const problemOf = (typed: string) => {
    const bucket = typed.trim();
    if (!bucket) return t('access.ask.bucketRequired');
    return view?.storage.buckets.some(({ name }) => name === bucket)
      ? t('access.ask.bucketOwn')
      : nameProblem(bucket) ?? true;
  };
  const body = toBody(watch());

  const onSubmit = handleSubmit(async draft => {
    try {
      onDone(await asking.run(toBody(draft)));
    } catch (error) {
      setErrorAtField(setFieldErrors(error, setError, fieldAt));
    }
  });

  return (
    <FormDialog
      title={t('access.ask.title')}
      submit={t('access.ask.submit')}
      submitting={t('access.ask.submitting')}
      busy={asking.busy}
      error={errorAtField ? undefined : asking.error}
      disabled={!view}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      {choice}
      <FormField
        field={register('bucket', { validate: problemOf })}
        label={t('access.ask.bucket')}
        help={t('access.ask.bucketHelp')}
        error={errors.bucket?.message}
        required
        focused={!choice && !initial.bucket}
      />
      <FormProvider {...form}>
        <LevelFields focused={!choice && Boolean(initial.bucket)} />
      </FormProvider>
      <FormField
        field={register('reason')}
        label={t('access.ask.reason')}
        help={t('access.ask.reasonHelp')}
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

function toBody(draft: AskDraft): RequestAccess {
  const reason = draft.reason.trim();
  const end = endOf(draft.end);
  return {
    bucket: draft.bucket.trim(),
    permission: draft.permission,
    ...(reason && { reason }),
    ...(end && { expires_at: end }),
  };
}
