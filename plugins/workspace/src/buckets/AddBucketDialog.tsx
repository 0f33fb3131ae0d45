import { useState } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import Switch from '@material-ui/core/Switch';
import TextField from '@material-ui/core/TextField';
import { Controller, FormProvider, useForm } from 'react-hook-form';
import { useEditWorkspace } from '../api';
import { setFieldErrors, useTexts } from '../components';
import { FormDialog } from '../components/FormDialog';
import {
  BucketDraft,
  formField,
  hasBucket,
  newBucket,
  toEdit,
} from './bucketForm';
import { LifecycleRulesField } from './LifecycleRulesField';
import { useBucketNameProblem } from './useBucketNameProblem';

interface AddBucketDialogProps {
  view: WorkspaceView;
  onDone: (bucket: string) => void;
  onClose: () => void;
}

const DISCOVERABLE_HELP_ID = 'add-bucket-discoverable-help';

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

  const problemOf = (name: string) =>
    nameProblem(name) ??
    (hasBucket(view.storage.buckets, name) ? t('buckets.add.nameOwn') : true);

  const onSubmit = handleSubmit(async draft => {
    try {
      await edit.run(toEdit(draft));
      onDone(draft.name);
    } catch (error) {
      setErrorAtField(setFieldErrors(error, setError, formField));
    }
  });

  const nameError = formState.errors.name?.message;
  const { ref, ...nameField } = register('name', { validate: problemOf });
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
      <TextField
        {...nameField}
        inputRef={ref}
        id="add-bucket-name"
        label={t('buckets.add.name')}
        helperText={nameError ?? t('buckets.add.nameHelp')}
        error={nameError !== undefined}
        FormHelperTextProps={{ role: 'status' }}
        inputProps={{ spellCheck: false, autoCapitalize: 'none' }}
        autoComplete="off"
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to type here
        autoFocus
        required
        fullWidth
        variant="outlined"
        margin="dense"
      />
      <Controller
        control={control}
        name="discoverable"
        render={({ field: { value, ...field } }) => (
          <FormControlLabel
            label={t('buckets.add.discoverable')}
            control={
              <Switch
                {...field}
                checked={value}
                color="primary"
                inputProps={{ 'aria-describedby': DISCOVERABLE_HELP_ID }}
              />
            }
          />
        )}
      />
      <FormHelperText id={DISCOVERABLE_HELP_ID}>
        {t('buckets.add.discoverableHelp')}
      </FormHelperText>
      <FormProvider {...form}>
        <LifecycleRulesField />
      </FormProvider>
    </FormDialog>
  );
}
