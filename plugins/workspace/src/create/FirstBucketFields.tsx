import { Control, UseFormRegisterReturn } from 'react-hook-form';
import { FormField, SwitchField, useTexts } from '../components';
import { NewWorkspace } from './createBody';

/** The first bucket of a new workspace, and whether others find it. */
export function FirstBucketFields(props: {
  control: Control<NewWorkspace>;
  field: UseFormRegisterReturn;
  /** What it is called where nothing is typed. */
  usualName?: string;
  error?: string;
}) {
  const { control, field, usualName, error } = props;
  const t = useTexts();
  return (
    <>
      <FormField
        field={field}
        label={t('create.bucket')}
        help={
          usualName
            ? t('create.bucketHelp', { name: usualName })
            : t('create.bucketHelpUnnamed')
        }
        error={error}
        verbatim
      />
      <SwitchField
        control={control}
        name="discoverable"
        label={t('create.discoverable')}
        help={t('create.discoverableHelp')}
      />
    </>
  );
}
