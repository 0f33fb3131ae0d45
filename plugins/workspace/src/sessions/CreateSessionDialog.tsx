import { useState } from 'react';
import {
  CreateSession,
  sessionName,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { useForm, useWatch } from 'react-hook-form';
import { useCreateSession } from '../api';
import {
  FormDialog,
  NewNameField,
  PreviewPart,
  setFieldErrors,
  SwitchField,
  useTexts,
} from '../components';
import { StartsWith } from './StartsWith';
import { useSessionNameProblem } from './useSessionNameProblem';

interface SessionDraft {
  name: string;
  startNow: boolean;
}

const toBody = ({ name, startNow }: SessionDraft): CreateSession => ({
  name: sessionName(name),
  state: startNow ? 'started' : 'stopped',
});

interface CreateSessionDialogProps {
  view: WorkspaceView;
  onDone: (session: string) => void;
  onClose: () => void;
}

/** Asks for a session's name and whether it starts at once. */
export function CreateSessionDialog(props: CreateSessionDialogProps) {
  const { view, onDone, onClose } = props;
  const t = useTexts();
  const nameProblem = useSessionNameProblem(view.name);
  const create = useCreateSession(view.name);
  const [errorAtField, setErrorAtField] = useState(false);
  const { control, handleSubmit, register, setError, formState } =
    useForm<SessionDraft>({
      mode: 'onChange',
      defaultValues: { name: '', startNow: true },
    });
  const body = toBody(useWatch({ control }) as SessionDraft);

  const problemOf = (name: string) => {
    const taken = view.datalab.sessions.some(
      session => session.name === sessionName(name),
    );
    return nameProblem(name) ?? (taken ? t('sessions.create.nameTaken') : true);
  };

  const onSubmit = handleSubmit(async draft => {
    try {
      const session = await create.run(toBody(draft));
      onDone(session.name);
    } catch (error) {
      const fieldOf = ([field]: readonly (string | number)[]) =>
        field === 'name' ? field : undefined;
      setErrorAtField(setFieldErrors(error, setError, fieldOf));
    }
  });

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
      <NewNameField
        field={register('name', { validate: problemOf })}
        label={t('sessions.create.name')}
        help={t('sessions.create.nameHelp')}
        error={formState.errors.name?.message}
      />
      <SwitchField
        control={control}
        name="startNow"
        label={t('sessions.create.startNow')}
        help={t('sessions.create.startNowHelp')}
      />
      <StartsWith view={view} />
      {formState.isValid && (
        <PreviewPart
          change={api => api.createSession(view.name, body)}
          input={body}
        />
      )}
    </FormDialog>
  );
}
