import { useEffect, useState } from 'react';
import { NameCheck } from '@eoepca/backstage-plugin-workspace-common';
import { useCheckedName } from '../api';

const DEBOUNCE_MS = 300;

/**
 * Whether the workspace name of this short name is free; asked when typing pauses. Undefined until that is known, and where
 * it can't be.
 */
export function useNameCheck(shortName: string): NameCheck | undefined {
  const [settled, setSettled] = useState(shortName);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(shortName), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [shortName]);
  const { data } = useCheckedName(settled);
  return settled === shortName && shortName ? data : undefined;
}
