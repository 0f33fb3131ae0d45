import { useState } from 'react';
import { Membership } from '@eoepca/backstage-plugin-workspace-common';

/**
 * Who went while somebody was looking, by whoever's doing: removed here, elsewhere, or left. `forget` when that has been
 * dealt with.
 */
export function useDeparted(memberships: readonly Membership[]): {
  departed: readonly string[];
  forget: () => void;
} {
  const present = memberships.map(({ member }) => member);
  const [seen, setSeen] = useState(present);
  const [departed, setDeparted] = useState<readonly string[]>([]);

  if (seen.join('\n') !== present.join('\n')) {
    const gone = seen.filter(member => !present.includes(member));
    setSeen(present);
    setDeparted(
      [...departed, ...gone].filter(member => !present.includes(member)),
    );
  }
  return { departed, forget: () => setDeparted([]) };
}
