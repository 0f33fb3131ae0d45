import { UseFormRegisterReturn } from 'react-hook-form';
import { FormField } from './FormField';

interface NewNameFieldProps {
  field: UseFormRegisterReturn;
  label: string;
  help: string;
  /** What is wrong with the name; said in place of the help, while it is typed. */
  error?: string;
}

/** The field of a dialog in which a new thing gets its name. */
export function NewNameField(props: NewNameFieldProps) {
  return <FormField {...props} verbatim focused required />;
}
