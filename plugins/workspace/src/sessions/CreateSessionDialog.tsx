import { useState } from 'react';
import {
  sessionName,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import Switch from '@material-ui/core/Switch';
import TextField from '@material-ui/core/TextField';
import { Controller, useForm } from 'react-hook-form';
import { useCreateSession } from '../api';
import { setFieldErrors } from '../components/fieldErrors';
import { FormDialog } from '../components/FormDialog';
import { useTexts } from '../components/useTexts';
import { useSessionNameProblem } from './useSessionNameProblem';

interface CreateSessionDialogProps {
  view: WorkspaceView;
  onDone: (session: string) => void;
  onClose: () => void;
}

const START_HELP_ID = 'create-session-start-help';

/** Asks for a session's name and whether it starts at once. */
export function CreateSessionDialog(props: CreateSessionDialogProps) {
  const { view, onDone, onClose } = props;
  const t = useTexts();
  const nameProblem = useSessionNameProblem(view.name);
  const create = useCreateSession(view.name);
  const [errorAtField, setErrorAtField] = useState(false);
  const { control, handleSubmit, register, setError, formState } = useForm({
    mode: 'onChange',
    defaultValues: { name: '', startNow: true },
  });

  const problemOf = (name: string) => {
    const taken = view.datalab.sessions.some(
      session => session.name === sessionName(name),
    );
    return nameProblem(name) ?? (taken ? t('sessions.create.nameTaken') : true);
  };

  const onSubmit = handleSubmit(async ({ name, startNow }) => {
    try {
      const session = await create.run({
        name: sessionName(name),
        state: startNow ? 'started' : 'stopped',
      });
      onDone(session.name);
    } catch (error) {
      const fieldOf = ([field]: readonly (string | number)[]) =>
        field === 'name' ? field : undefined;
      setErrorAtField(setFieldErrors(error, setError, fieldOf));
    }
  });

  const nameError = formState.errors.name?.message;
  const { ref, ...nameField } = register('name', { validate: problemOf });
  return (
    <FormDialog
      title={t('sessions.create.title')}
      submit={t('sessions.create.submit')}
      submitting={t('sessions.create.submitting')}
      busy={create.busy}
      error={errorAtField ? undefined : create.error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <TextField
        {...nameField}
        inputRef={ref}
        id="create-session-name"
        label={t('sessions.create.name')}
        helperText={nameError ?? t('sessions.create.nameHelp')}
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
        name="startNow"
        render={({ field: { value, ...field } }) => (
          <FormControlLabel
            label={t('sessions.create.startNow')}
            control={
              <Switch
                {...field}
                checked={value}
                color="primary"
                inputProps={{ 'aria-describedby': START_HELP_ID }}
              />
            }
          />
        )}
      />
      <FormHelperText id={START_HELP_ID}>
        {t('sessions.create.startNowHelp')}
      </FormHelperText>
    </FormDialog>
  );
}
