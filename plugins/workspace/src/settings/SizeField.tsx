import {
  humanSize,
  parseQuantity,
  compareQuantities,
  ZERO_QUANTITY,
} from '@eoepca/backstage-plugin-workspace-common';
import { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { FormField, useLanguage, useTexts } from '../components';

/** A field for a size as Kubernetes writes it, which says it as people do. */
export function SizeField<T extends FieldValues>(props: {
  form: UseFormReturn<T>;
  name: FieldPath<T>;
  label: string;
  /** What else may be wrong with a size; undefined when nothing is. */
  problemOf?: (size: string) => string | undefined;
}) {
  const { form, name, label, problemOf } = props;
  const t = useTexts();
  const language = useLanguage();
  const sizeProblem = useSizeProblem();
  const size = String(form.watch(name));
  const { error } = form.getFieldState(name, form.formState);
  return (
    <FormField
      field={form.register(name, {
        validate: typed => sizeProblem(typed) ?? problemOf?.(typed),
      })}
      label={label}
      help={
        parseQuantity(size) ? humanSize(size, language) : t('settings.sizeHelp')
      }
      error={error?.message}
      filled={size !== ''}
    />
  );
}

/** A function that says what is wrong with a size; undefined when nothing is. No size at all is up to the provider. */
function useSizeProblem(): (size: string) => string | undefined {
  const t = useTexts();
  return size => {
    if (!size.trim()) return undefined;
    const quantity = parseQuantity(size);
    return quantity && compareQuantities(quantity, ZERO_QUANTITY) > 0
      ? undefined
      : t('settings.sizeProblem');
  };
}
