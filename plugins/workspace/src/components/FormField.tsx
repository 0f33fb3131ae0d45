import { useId } from 'react';
import TextField from '@material-ui/core/TextField';
import { UseFormRegisterReturn } from 'react-hook-form';

interface FormFieldProps {
  field: UseFormRegisterReturn;
  label: string;
  help?: string;
  /** What is wrong with the value; said in place of the help. */
  error?: string;
  type?: 'text' | 'date' | 'datetime-local';
  multiline?: boolean;
  /** Values and their texts: the browser's own choice, which the keyboard and a phone know. */
  options?: Record<string, string>;
  required?: boolean;
  /** It is there to be read. */
  readOnly?: boolean;
  /** The dialog was opened to fill this in: it has focus at first. */
  focused?: boolean;
  /** The earliest date. */
  min?: string;
  maxLength?: number;
  /** The keyboard that a phone shows. */
  inputMode?: 'numeric';
  /** What is typed is no prose: nothing is to correct it. */
  verbatim?: boolean;
  /** There is a value, which need not have been typed. */
  filled?: boolean;
}

/** A field of a dialog for a text, a date or a choice. */
export function FormField(props: FormFieldProps) {
  const { label, help, error, type = 'text', multiline, options } = props;
  const { required, readOnly, focused, min, maxLength, inputMode } = props;
  const { filled } = props;
  const verbatim = props.verbatim && {
    spellCheck: false,
    autoCapitalize: 'none',
  };
  const { ref, ...field } = props.field;
  return (
    <TextField
      {...field}
      inputRef={ref}
      id={useId()}
      label={label}
      type={type}
      multiline={multiline}
      maxRows={8}
      select={options !== undefined}
      SelectProps={{ native: true }}
      helperText={error ?? help}
      error={error !== undefined}
      FormHelperTextProps={{ role: 'status' }}
      InputLabelProps={
        type !== 'text' || options || filled ? { shrink: true } : undefined
      }
      inputProps={{ min, maxLength, inputMode, readOnly, ...verbatim }}
      autoComplete="off"
      // eslint-disable-next-line jsx-a11y/no-autofocus -- where the one who opened the dialog begins
      autoFocus={focused}
      required={required}
      fullWidth
      variant="outlined"
      margin="dense"
    >
      {options &&
        Object.entries(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
    </TextField>
  );
}
