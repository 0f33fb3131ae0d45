import { useId } from 'react';
import TextField from '@material-ui/core/TextField';
import { UseFormRegisterReturn } from 'react-hook-form';

interface NewNameFieldProps {
  field: UseFormRegisterReturn;
  label: string;
  help: string;
  /** What is wrong with the name; said in place of the help, while it is typed. */
  error?: string;
}

/** The field of a dialog in which a new thing gets its name. */
export function NewNameField(props: NewNameFieldProps) {
  const { label, help, error } = props;
  const { ref, ...field } = props.field;
  return (
    <TextField
      {...field}
      inputRef={ref}
      id={useId()}
      label={label}
      helperText={error ?? help}
      error={error !== undefined}
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
  );
}
