import { ClipboardEvent, KeyboardEvent, useRef, useState } from 'react';
import Chip from '@material-ui/core/Chip';
import Paper, { PaperProps } from '@material-ui/core/Paper';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../components';
import { hasSeparator, namesIn, withNames } from './names';
import { UserProfile } from './userProfiles';
import { useUserProfiles } from './useUserProfiles';
import { useUserSearch } from './useUserSearch';

interface PeopleFieldProps {
  /** User names, typed, pasted or chosen. */
  value: readonly string[];
  onChange: (names: string[]) => void;
  /** What was typed and is no entry yet; it becomes one when the field is left. */
  typed: string;
  onTyped: (text: string) => void;
  inputRef?: React.Ref<HTMLInputElement>;
  label: string;
  error?: string;
  required?: boolean;
  focused?: boolean;
}

/** Above a dialog, whose colour it shares. */
function Raised(props: PaperProps) {
  return <Paper {...props} elevation={8} />;
}

/** A field for several people: the catalog's are offered, other user names are as good, and a list can be pasted. */
export function PeopleField(props: PeopleFieldProps) {
  const { value, onChange, typed, onTyped, label, error } = props;
  const { inputRef, required = false, focused = false } = props;
  const t = useTexts();
  const { users, searching, failed } = useUserSearch(typed);
  const profiles = useUserProfiles(value);
  const [open, setOpen] = useState(false);
  const pointed = useRef(false);

  const add = (text: string) => {
    onTyped('');
    const names = withNames(value, namesIn(text));
    if (names.length > value.length) onChange(names);
  };
  const onInput = (text: string, reason: string) => {
    // What was typed stays when the field is left for the list, and goes with `add` alone.
    if (reason === 'reset') return;
    if (hasSeparator(text)) add(text);
    else onTyped(text);
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text');
    // A text field would lose the line breaks.
    if (!hasSeparator(pasted.trim())) return;
    event.preventDefault();
    add(`${typed}${pasted}`);
  };
  /** A mouse that happens to rest where the list opens has chosen nobody: Enter takes what was typed. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !pointed.current || !typed.trim()) return;
    event.stopPropagation();
    event.preventDefault();
    add(typed);
    setOpen(false);
  };

  return (
    <Autocomplete<UserProfile | string, true, false, true>
      // The text field itself is the combobox (ARIA 1.2), so that it has the label.
      role={undefined}
      aria-owns={undefined}
      aria-expanded={undefined}
      multiple
      freeSolo
      filterSelectedOptions
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      options={users as (UserProfile | string)[]}
      filterOptions={options =>
        options.filter(each => !value.includes(nameOf(each)))
      }
      getOptionLabel={nameOf}
      value={[...value]}
      onChange={(_event, chosen) => {
        onTyped('');
        onChange(
          withNames(
            [],
            chosen.flatMap(each => namesIn(nameOf(each))),
          ),
        );
      }}
      onHighlightChange={(_event, _option, reason) => {
        pointed.current = reason === 'mouse';
      }}
      PaperComponent={Raised}
      renderOption={user => <PersonOption user={user as UserProfile} />}
      renderTags={(names, tagProps) =>
        names.map((each, index) => {
          const name = nameOf(each);
          return (
            <Chip
              {...tagProps({ index })}
              key={name}
              size="small"
              label={profiles.get(name)?.displayName ?? name}
            />
          );
        })
      }
      inputValue={typed}
      onInputChange={(_event, text, reason) => onInput(text, reason)}
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
          onBlur={() => add(typed)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          inputRef={inputRef}
          label={label}
          helperText={
            error ??
            t(failed ? 'members.add.searchFailed' : 'members.add.peopleHelp')
          }
          error={error !== undefined}
          required={required}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to type here
          autoFocus={focused}
          variant="outlined"
          margin="dense"
          FormHelperTextProps={{ 'aria-live': 'polite' } as object}
        />
      )}
    />
  );
}

function nameOf(user: UserProfile | string): string {
  return typeof user === 'string' ? user : user.name;
}

/** A person of the catalog, in a list to choose from. */
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
