import { useState } from 'react';
import { Membership } from '@eoepca/backstage-plugin-workspace-common';

/**
 * Who went while somebody was looking, by whoever's doing: removed here, elsewhere, or left. `forget` when that has been
 * dealt with; those named here also before they are seen to have gone.
 */
export function useDeparted(memberships: readonly Membership[]): {
  departed: readonly string[];
  forget: (names?: readonly string[]) => void;
} {
  const present = memberships.map(({ member }) => member);
  const [seen, setSeen] = useState(present);
  const [departed, setDeparted] = useState<readonly string[]>([]);
  const [forgotten, setForgotten] = useState<readonly string[]>([]);

  if (seen.join('\n') !== present.join('\n')) {
    const gone = seen.filter(member => !present.includes(member));
    const back = present.filter(member => !seen.includes(member));
    setSeen(present);
    setDeparted(
      [...departed, ...gone].filter(member => !present.includes(member)),
    );
    setForgotten(forgotten.filter(member => !back.includes(member)));
  }
  return {
    departed: departed.filter(member => !forgotten.includes(member)),
    forget: (names = departed) => setForgotten([...forgotten, ...names]),
  };
}
