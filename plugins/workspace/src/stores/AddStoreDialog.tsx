import { useState } from 'react';
import {
  storeDescriptor,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Alert from '@material-ui/lab/Alert';
import { FormProvider, useForm } from 'react-hook-form';
import { useEditWorkspace } from '../api';
import {
  FormDialog,
  NewNameField,
  PreviewPart,
  setFieldErrors,
  useTexts,
} from '../components';
import { SizeFields } from './SizeFields';
import { StoreTypeField } from './StoreTypeField';
import { formField, hasStore, newStore, StoreDraft, toEdit } from './storeForm';
import { useStoreProblems } from './useStoreProblems';

interface AddStoreDialogProps {
  view: WorkspaceView;
  onDone: (store: string) => void;
  onClose: () => void;
}

/** Asks which type of store to add, its name and its size. */
export function AddStoreDialog(props: AddStoreDialogProps) {
  const { view, onDone, onClose } = props;
  const { available_store_types: available, stores } = view.datalab;
  const isCertain = view.datalab.store_types_known !== false;
  const t = useTexts();
  const problems = useStoreProblems();
  const edit = useEditWorkspace(view.name);
  const [errorAtField, setErrorAtField] = useState(false);
  const form = useForm<StoreDraft>({
    mode: 'onChange',
    defaultValues: newStore(available),
  });
  const { formState, getValues, handleSubmit, register, setError } = form;
  const draft = form.watch();

  const problemOf = (name: string) => {
    const { type } = getValues();
    return (
      problems.ofName(type, name) ??
      (hasStore(stores, type, name) ? t('stores.add.nameTaken') : true)
    );
  };

  const onSubmit = handleSubmit(async valid => {
    try {
      await edit.run(toEdit(valid, stores));
      onDone(valid.name);
    } catch (error) {
      setErrorAtField(
        setFieldErrors(error, setError, path => formField(path, valid.type)),
      );
    }
  });

  return (
    <FormDialog
      title={t('stores.add.title')}
      submit={t('stores.add.submit')}
      submitting={t('stores.add.submitting')}
      busy={edit.busy}
      error={errorAtField ? undefined : edit.error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <StoreTypeField
        value={draft.type}
        available={available}
        error={formState.errors.type?.message}
        onChange={type => {
          form.setValue('type', type);
          if (draft.name) form.trigger('name');
        }}
      />
      {!isCertain && (
        <Box mb={2}>
          <Alert severity="info">{t('stores.add.uncertain')}</Alert>
        </Box>
      )}
      <NewNameField
        field={register('name', { validate: problemOf })}
        label={t('stores.add.name')}
        help={t('stores.add.nameHelp', {
          example: storeDescriptor(draft.type).example,
        })}
        error={formState.errors.name?.message}
      />
      <FormProvider {...form}>
        <SizeFields view={view} />
      </FormProvider>
      {problems.ofName(draft.type, draft.name) === undefined && (
        <PreviewPart
          change={api => api.editWorkspace(view.name, toEdit(draft, stores))}
          input={toEdit(draft, stores)}
        />
      )}
    </FormDialog>
  );
}
