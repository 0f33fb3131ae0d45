import { useId } from 'react';
import Box from '@material-ui/core/Box';
import TextField from '@material-ui/core/TextField';
import Alert from '@material-ui/lab/Alert';
import { useFormContext } from 'react-hook-form';
import {
  humanSize,
  StorageUsage,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { useLanguage, useTexts } from '../components';
import { sharedServer, StoreDraft } from './storeForm';
import { useTooLarge } from '../usage/useTooLarge';
import { useStoreProblems } from './useStoreProblems';

/** How much a new store may store; a database that shares a server has what that has. */
export function SizeFields({ view }: { view: WorkspaceView }) {
  const { stores } = view.datalab;
  const usage = view.resource_usage?.storage;
  const t = useTexts();
  const language = useLanguage();
  const type = useFormContext<StoreDraft>().watch('type');
  const shared = sharedServer(type, stores);
  if (shared) {
    return (
      <Box mt={1}>
        <Alert severity="info">
          {t('stores.add.shares', {
            size: humanSize(shared.storage, language),
          })}
        </Alert>
      </Box>
    );
  }
  return (
    <>
      <SizeField
        key={type}
        name={`storage.${type}`}
        label={t('stores.add.storage')}
        help={t('stores.add.storageHelp')}
        usage={usage}
      />
      {type === 'database' && (
        <>
          <SizeField
            name="backup"
            label={t('stores.add.backup')}
            help={t('stores.add.backupHelp')}
            usage={usage}
          />
          <Alert severity="info">{t('stores.add.firstHost')}</Alert>
        </>
      )}
    </>
  );
}

function SizeField(props: {
  name: `storage.${StoreDraft['type']}` | 'backup';
  label: string;
  help: string;
  usage?: StorageUsage;
}) {
  const { name, label, help, usage } = props;
  const tooLarge = useTooLarge(usage);
  const problems = useStoreProblems();
  const { register, getFieldState, getValues, formState } =
    useFormContext<StoreDraft>();
  const { ref, ...field } = register(name, {
    validate: size => {
      // The server of databases has two volumes; the second field says what both come to.
      const others = name === 'backup' ? [getValues('storage.database')] : [];
      return problems.ofSize(size) ?? tooLarge([size, ...others]) ?? true;
    },
    shouldUnregister: false,
  });
  const { error } = getFieldState(name, formState);
  return (
    <TextField
      {...field}
      inputRef={ref}
      id={useId()}
      label={label}
      helperText={error?.message ?? help}
      error={error !== undefined}
      FormHelperTextProps={{ role: 'status' }}
      inputProps={{ spellCheck: false, autoCapitalize: 'none' }}
      autoComplete="off"
      required
      fullWidth
      variant="outlined"
      margin="dense"
    />
  );
}
