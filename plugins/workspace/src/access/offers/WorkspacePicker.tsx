import { useState } from 'react';
import Box from '@material-ui/core/Box';
import Paper, { PaperProps } from '@material-ui/core/Paper';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useTexts } from '../../components';
import { KnownWorkspace } from './useKnownWorkspaces';

const ID = 'workspace-receiver';

interface WorkspacePickerProps {
  /** The name, typed or chosen. */
  value: string;
  onChange: (name: string) => void;
  onBlur: () => void;
  inputRef: React.Ref<HTMLInputElement>;
  known: readonly KnownWorkspace[];
  /** What is wrong with the value. */
  error?: string;
}

/** Above a dialog, whose colour it shares. */
function Raised(props: PaperProps) {
  return <Paper {...props} elevation={8} />;
}

/** A text field for the name of a workspace that suggests those that one may know of. */
export function WorkspacePicker(props: WorkspacePickerProps) {
  const { value, onChange, onBlur, inputRef, known, error } = props;
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const title = known.find(({ name }) => name === value.trim())?.title;
  return (
    <Autocomplete<KnownWorkspace, false, true, true>
      id={ID}
      // The text field itself is the combobox (ARIA 1.2), so that it has the label.
      role={undefined}
      aria-owns={undefined}
      aria-expanded={undefined}
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      freeSolo
      disableClearable
      options={[...known]}
      getOptionLabel={option =>
        typeof option === 'string' ? option : option.name
      }
      filterOptions={options => options.filter(each => matches(each, value))}
      renderOption={option => (
        <Box minWidth={0}>
          <Typography variant="body1" noWrap>
            {option.title ?? option.name}
          </Typography>
          {option.title && (
            <Typography variant="body2" color="textSecondary" noWrap>
              {option.name}
            </Typography>
          )}
        </Box>
      )}
      inputValue={value}
      onInputChange={(_, text) => onChange(text)}
      PaperComponent={Raised}
      renderInput={params => (
        <TextField
          {...params}
          label={t('access.share.receiver')}
          helperText={error ?? title ?? t('access.share.receiverHelp')}
          error={error !== undefined}
          FormHelperTextProps={{ role: 'status' }}
          variant="outlined"
          margin="dense"
          required
          // eslint-disable-next-line jsx-a11y/no-autofocus -- where the one who opened the dialog begins
          autoFocus
          onBlur={onBlur}
          inputRef={inputRef}
          inputProps={{
            ...params.inputProps,
            role: 'combobox',
            'aria-expanded': open,
            'aria-controls': open ? `${ID}-popup` : undefined,
            spellCheck: false,
            autoCapitalize: 'none',
          }}
        />
      )}
    />
  );
}

function matches({ name, title = '' }: KnownWorkspace, typed: string): boolean {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const text = `${name} ${title}`.toLowerCase();
  return words.every(word => text.includes(word));
}
