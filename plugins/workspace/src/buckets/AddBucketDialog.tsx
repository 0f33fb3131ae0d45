import { useState } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { FormProvider, useForm } from 'react-hook-form';
import { useEditWorkspace } from '../api';
import {
  FormDialog,
  NewNameField,
  PreviewPart,
  setFieldErrors,
  SwitchField,
  useBucketNameProblem,
  useTexts,
} from '../components';
import {
  BucketDraft,
  formField,
  hasBucket,
  newBucket,
  toEdit,
} from './bucketForm';
import { LifecycleRulesField } from './LifecycleRulesField';

interface AddBucketDialogProps {
  view: WorkspaceView;
  onDone: (bucket: string) => void;
  onClose: () => void;
}

/** Asks for a bucket's name, who may find it, and how long objects stay in it. */
export function AddBucketDialog(props: AddBucketDialogProps) {
  const { view, onDone, onClose } = props;
  const t = useTexts();
  const nameProblem = useBucketNameProblem();
  const edit = useEditWorkspace(view.name);
  const [errorAtField, setErrorAtField] = useState(false);
  const form = useForm<BucketDraft>({
    mode: 'onChange',
    defaultValues: newBucket(view.name),
  });
  const { control, handleSubmit, register, setError, formState } = form;
  const draft = form.watch();

  const problemOf = (name: string) =>
    nameProblem(name) ??
    (hasBucket(view.storage.buckets, name) ? t('buckets.add.nameOwn') : true);

  const onSubmit = handleSubmit(async bucket => {
    try {
      await edit.run(toEdit(bucket));
      onDone(bucket.name);
    } catch (error) {
      setErrorAtField(setFieldErrors(error, setError, formField));
    }
  });

  return (
    <FormDialog
      title={t('buckets.add.title')}
      submit={t('buckets.add.submit')}
      submitting={t('buckets.add.submitting')}
      busy={edit.busy}
      error={errorAtField ? undefined : edit.error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <NewNameField
        field={register('name', { validate: problemOf })}
        label={t('buckets.add.name')}
        help={t('buckets.add.nameHelp')}
        error={formState.errors.name?.message}
      />
      <SwitchField
        control={control}
        name="discoverable"
        label={t('buckets.add.discoverable')}
        help={t('buckets.add.discoverableHelp')}
      />
      <FormProvider {...form}>
        <LifecycleRulesField />
      </FormProvider>
      {formState.isValid && (
        <PreviewPart
          change={api => api.editWorkspace(view.name, toEdit(draft))}
          input={draft}
        />
      )}
    </FormDialog>
  );
}
