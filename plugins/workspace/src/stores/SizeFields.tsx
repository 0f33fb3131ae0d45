import { useId } from 'react';
import Box from '@material-ui/core/Box';
import TextField from '@material-ui/core/TextField';
import Alert from '@material-ui/lab/Alert';
import { useFormContext } from 'react-hook-form';
import { humanSize, Store } from '@eoepca/backstage-plugin-workspace-common';
import { useLanguage, useTexts } from '../components';
import { sharedServer, StoreDraft } from './storeForm';
import { useStoreProblems } from './useStoreProblems';

/** How much a new store may store; a database that shares a server has what that has. */
export function SizeFields({ stores }: { stores: readonly Store[] }) {
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
      />
      {type === 'database' && (
        <>
          <SizeField
            name="backup"
            label={t('stores.add.backup')}
            help={t('stores.add.backupHelp')}
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
}) {
  const { name, label, help } = props;
  const problems = useStoreProblems();
  const { register, getFieldState, formState } = useFormContext<StoreDraft>();
  const { ref, ...field } = register(name, {
    validate: size => problems.ofSize(size) ?? true,
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
