import { useState } from 'react';
import {
  Bucket,
  ChangeBucket,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { FormProvider, useForm } from 'react-hook-form';
import {
  ConflictPart,
  FormDialog,
  FormField,
  PreviewPart,
  setFieldErrors,
  useCarefulMutation,
  useTexts,
} from '../components';
import { EditBucketDraft, editField, toChange, toDraft } from './bucketTexts';
import { LifecycleRulesField } from './LifecycleRulesField';

interface EditBucketDialogProps {
  view: WorkspaceView;
  /** As it was when the dialog was opened. */
  bucket: Bucket;
  onDone: (bucket: string) => void;
  onClose: () => void;
}

/** The texts and lifecycle rules of a bucket. */
export function EditBucketDialog(props: EditBucketDialogProps) {
  const { view, onDone, onClose } = props;
  const t = useTexts();
  const [bucket] = useState(props.bucket);
  const { name } = bucket;
  const [errorAtField, setErrorAtField] = useState(false);
  const change = useCarefulMutation(view, (api, body: ChangeBucket) =>
    api.changeBucket(view.name, name, body),
  );
  const form = useForm<EditBucketDraft>({ defaultValues: toDraft(bucket) });
  const { handleSubmit, register, setError, formState, watch } = form;
  const body = toChange(watch(), bucket);

  const save = (run: typeof change.run) =>
    handleSubmit(async draft => {
      try {
        await run(toChange(draft, bucket));
        onDone(name);
      } catch (error) {
        setErrorAtField(setFieldErrors(error, setError, editField));
      }
    });

  return (
    <FormDialog
      title={t('buckets.edit.title', { name })}
      submit={t('buckets.edit.submit')}
      submitting={t('buckets.edit.submitting')}
      busy={change.busy}
      disabled={Object.keys(body).length === 0}
      error={errorAtField ? undefined : change.error}
      onSubmit={save(change.run)}
      onClose={onClose}
    >
      <FormField
        field={register('title')}
        label={t('buckets.edit.name')}
        error={formState.errors.title?.message}
        maxLength={100}
        focused
      />
      <FormField
        field={register('description')}
        label={t('buckets.edit.description')}
        help={t('buckets.edit.descriptionHelp')}
        error={formState.errors.description?.message}
        maxLength={1000}
        multiline
      />
      <FormField
        field={register('contact')}
        label={t('buckets.edit.contact')}
        help={t('buckets.edit.contactHelp')}
        error={formState.errors.contact?.message}
        maxLength={200}
      />
      <FormProvider {...form}>
        <LifecycleRulesField />
      </FormProvider>
      <PreviewPart
        change={api => api.changeBucket(view.name, name, body)}
        input={body}
      />
      {change.conflict && (
        <ConflictPart
          conflict={change.conflict}
          part={({ storage }) =>
            storage.buckets.find(each => each.name === name)
          }
          busy={change.busy}
          onApplyAgain={save(change.applyAgain)}
        />
      )}
    </FormDialog>
  );
}
