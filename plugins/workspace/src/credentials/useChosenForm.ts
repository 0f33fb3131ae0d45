import { useState } from 'react';
import { storageApiRef, useApi } from '@backstage/core-plugin-api';
import { CredentialKind, FormId } from './snippets/types';

/**
 * The form that the user chose last for credentials of this kind, in any workspace; the name of the form is all that is
 * remembered.
 */
export function useChosenForm<T>(
  kind: CredentialKind<T>,
): [FormId, (form: FormId) => void] {
  const remembered = useApi(storageApiRef).forBucket('workspace-snippet-form');
  const [chosen, setChosen] = useState<FormId>(() => {
    const { value } = remembered.snapshot<string>(kind.id);
    return (
      [...kind.forms.map(({ id }) => id), 'values' as const].find(
        id => id === value,
      ) ??
      kind.firstForm ??
      'values'
    );
  });
  const choose = (form: FormId) => {
    setChosen(form);
    remembered.set(kind.id, form);
  };
  return [chosen, choose];
}
