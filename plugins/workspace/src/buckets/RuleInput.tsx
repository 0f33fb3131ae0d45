import { useId } from 'react';
import TextField from '@material-ui/core/TextField';
import { UseFormRegisterReturn } from 'react-hook-form';

interface RuleFieldProps {
  label: string;
  error?: string;
  field: UseFormRegisterReturn;
}

/** A text field of a rule. */
export function RuleInput(
  props: RuleFieldProps & {
    help?: string;
    type?: 'text' | 'datetime-local';
    inputMode?: 'numeric';
  },
) {
  const { label, error, help, type = 'text', inputMode } = props;
  const { ref, ...field } = props.field;
  return (
    <TextField
      {...field}
      inputRef={ref}
      id={useId()}
      label={label}
      type={type}
      error={error !== undefined}
      helperText={error ?? help}
      FormHelperTextProps={{ role: 'status' }}
      InputLabelProps={{ shrink: true }}
      inputProps={{ inputMode, spellCheck: false, autoCapitalize: 'none' }}
      autoComplete="off"
      fullWidth
      variant="outlined"
      margin="dense"
    />
  );
}

/** A choice of a rule; the browser's own, which the keyboard and a phone know. */
export function RuleSelect(
  props: RuleFieldProps & { options: Record<string, string> },
) {
  const { label, error, options } = props;
  const { ref, ...field } = props.field;
  return (
    <TextField
      {...field}
      inputRef={ref}
      id={useId()}
      label={label}
      select
      SelectProps={{ native: true }}
      error={error !== undefined}
      helperText={error}
      InputLabelProps={{ shrink: true }}
      fullWidth
      variant="outlined"
      margin="dense"
    >
      {Object.entries(options).map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </TextField>
  );
}
