import { useFormContext } from 'react-hook-form';
import { ExpiryField, FormField, useTexts } from '../components';
import { PermissionDraft, WANTED_PERMISSIONS } from './accessForm';

/** The fields for a permission and its expiry, of the form around them. */
export function PermissionFields(props: {
  permissionHelp?: string;
  /** The expiry (RFC 3339) that was requested. */
  requestedEnd?: string;
  focused?: boolean;
}) {
  const { permissionHelp, requestedEnd, focused } = props;
  const t = useTexts();
  const { register, formState } = useFormContext<PermissionDraft>();
  return (
    <>
      <FormField
        field={register('permission')}
        label={t('access.field.permission')}
        help={permissionHelp}
        error={formState.errors.permission?.message}
        options={Object.fromEntries(
          WANTED_PERMISSIONS.map(permission => [
            permission,
            t(`access.permission.${permission}`),
          ]),
        )}
        focused={focused}
      />
      <ExpiryField requested={requestedEnd} />
    </>
  );
}
