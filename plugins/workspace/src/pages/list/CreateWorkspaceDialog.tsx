import { useForm } from 'react-hook-form';
import Box from '@material-ui/core/Box';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { useCreateWorkspace, useServiceStatus } from '../../api';
import { FormDialog, setFieldErrors, useTexts } from '../../components';
import { useOwnName } from './useOwnName';
import { useNameProblemText, useWorkspaceName } from './useWorkspaceName';

interface CreateWorkspaceDialogProps {
  onClose: () => void;
  onCreated: (name: string) => void;
}

/** Asks for a name, shows what becomes of it, and creates the workspace. */
export function CreateWorkspaceDialog(props: CreateWorkspaceDialogProps) {
  const { onClose, onCreated } = props;
  const t = useTexts();
  const nameOf = useWorkspaceName();
  const problemText = useNameProblemText();
  const owner = useOwnName();
  const create = useCreateWorkspace();
  const isStorageOnly = useIsStorageOnly();
  const { register, handleSubmit, watch, setError, formState } = useForm({
    defaultValues: { preferredName: '' },
  });

  const typed = watch('preferredName').trim();
  const preview = typed ? nameOf(typed).name : undefined;
  const fieldError = formState.errors.preferredName;

  const submit = handleSubmit(async ({ preferredName }) => {
    try {
      const { name } = await create.run({
        preferred_name: preferredName.trim(),
      });
      onCreated(name);
    } catch (error) {
      const placed = setFieldErrors(error, setError, path =>
        path[0] === 'preferred_name' ? 'preferredName' : undefined,
      );
      if (placed) {
        create.reset();
      }
    }
  });

  const { ref, ...field } = register('preferredName', {
    validate: value => {
      if (!value.trim()) {
        return t('pages.create.nameRequired');
      }
      const { problem } = nameOf(value);
      return problem ? problemText(problem) : true;
    },
  });

  return (
    <FormDialog
      title={t('pages.create.title')}
      submit={t('pages.create.submit')}
      submitting={t('pages.create.submitting')}
      busy={create.busy}
      error={create.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        {...field}
        inputRef={ref}
        id="workspace-preferred-name"
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to type here
        autoFocus
        fullWidth
        required
        variant="outlined"
        margin="dense"
        autoComplete="off"
        label={t('pages.create.name')}
        error={Boolean(fieldError)}
        helperText={fieldError?.message ?? t('pages.create.nameHelp')}
        FormHelperTextProps={{ role: fieldError ? 'alert' : undefined }}
      />
      <Typography role="status" variant="body2" style={{ minHeight: '1.5em' }}>
        {preview && t('pages.create.preview', { name: preview })}
      </Typography>
      {owner && (
        <Typography variant="body2" color="textSecondary">
          {t('pages.create.owner', { owner })}
        </Typography>
      )}
      {isStorageOnly && (
        <Box mt={1}>
          <Alert severity="info">{t('pages.create.storageOnly')}</Alert>
        </Box>
      )}
    </FormDialog>
  );
}

/** Whether the cluster of new workspaces, which is the first one, is known to have no Datalabs. */
function useIsStorageOnly(): boolean {
  const { data } = useServiceStatus();
  const datalabs = data?.watches.find(({ kind }) => kind === 'Datalab');
  return datalabs?.state === 'missing';
}
