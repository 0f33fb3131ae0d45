import { useId } from 'react';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import Switch from '@material-ui/core/Switch';
import { Control, Controller, FieldValues, Path } from 'react-hook-form';

/** A switch of a form, with a sentence on what it does. */
export function SwitchField<T extends FieldValues>(props: {
  control: Control<T>;
  name: Path<T>;
  label: string;
  help: string;
}) {
  const { control, name, label, help } = props;
  const helpId = useId();
  return (
    <>
      <Controller
        control={control}
        name={name}
        render={({ field: { value, ...field } }) => (
          <FormControlLabel
            label={label}
            control={
              <Switch
                {...field}
                checked={value}
                color="primary"
                inputProps={{ 'aria-describedby': helpId }}
              />
            }
          />
        )}
      />
      <FormHelperText id={helpId}>{help}</FormHelperText>
    </>
  );
}
