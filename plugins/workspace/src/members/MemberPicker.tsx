import { KeyboardEvent, useRef, useState } from 'react';
import Box from '@material-ui/core/Box';
import Paper, { PaperProps } from '@material-ui/core/Paper';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useTexts } from '../components';
import { UserProfile } from './userProfiles';
import { useUserSearch } from './useUserSearch';

interface MemberPickerProps {
  /** The user name, typed or chosen. */
  value: string;
  onChange: (member: string) => void;
  onBlur: () => void;
  inputRef: React.Ref<HTMLInputElement>;
  /** What is wrong with the value. */
  error?: string;
}

const NAME_ID = 'workspace-member-name';

function PersonOption({ user }: { user: UserProfile }) {
  return (
    <Box minWidth={0}>
      <Typography variant="body1" noWrap>
        {user.displayName ?? user.name}
      </Typography>
      <Typography variant="body2" color="textSecondary" noWrap>
        {[user.name, user.email].filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  );
}

/** Above a dialog, whose colour it shares. */
function Raised(props: PaperProps) {
  return <Paper {...props} elevation={8} />;
}

/** A text field for a user name that offers the catalog's people; a name that the catalog lacks is as good. */
export function MemberPicker(props: MemberPickerProps) {
  const { value, onChange, onBlur, inputRef, error } = props;
  const t = useTexts();
  const { users, searching, failed } = useUserSearch(value);
  const [open, setOpen] = useState(false);
  const chosen = users.find(user => user.name === value);
  const pointed = useRef(false);

  /** A mouse that happens to rest where the list opens has chosen nobody: Enter takes what was typed. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && pointed.current) {
      event.stopPropagation();
      setOpen(false);
    }
  };

  const help = () => {
    if (failed) {
      return t('members.add.searchFailed');
    }
    if (chosen) {
      return [chosen.displayName, chosen.email].filter(Boolean).join(' · ');
    }
    return value.trim() && !searching && users.length === 0
      ? t('members.add.noPeople')
      : t('members.add.personHelp');
  };

  return (
    <Autocomplete<UserProfile, false, true, true>
      id={NAME_ID}
      // The text field itself is the combobox (ARIA 1.2), so that it has the label.
      role={undefined}
      aria-owns={undefined}
      aria-expanded={undefined}
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      freeSolo
      disableClearable
      options={users}
      filterOptions={options => options}
      getOptionLabel={option =>
        typeof option === 'string' ? option : option.name
      }
      onHighlightChange={(_event, _option, reason) => {
        pointed.current = reason === 'mouse';
      }}
      PaperComponent={Raised}
      renderOption={user => <PersonOption user={user} />}
      inputValue={value}
      onInputChange={(_event, text) => onChange(text)}
      loading={searching}
      loadingText={t('members.add.searching')}
      renderInput={params => (
        <TextField
          {...params}
          inputProps={{
            ...params.inputProps,
            role: 'combobox',
            'aria-haspopup': 'listbox',
            'aria-expanded': open,
            autoCapitalize: 'none',
            spellCheck: false,
          }}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
          inputRef={inputRef}
          label={t('members.add.person')}
          helperText={error ?? (help() || ' ')}
          error={error !== undefined}
          required
          // eslint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to type here
          autoFocus
          variant="outlined"
          margin="dense"
          FormHelperTextProps={{ 'aria-live': 'polite' } as object}
        />
      )}
    />
  );
}
