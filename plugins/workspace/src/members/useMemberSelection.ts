import { useCallback, useState } from 'react';
import { MemberRow } from './memberRows';

/** Whether a member can be changed together with others: never the owner, nor oneself. */
export function isSelectable({ actions }: Pick<MemberRow, 'actions'>): boolean {
  return actions.includes('remove');
}

/** Which members are selected; those who are gone, or became the owner, no longer are. */
export function useMemberSelection(rows: readonly MemberRow[]) {
  const [names, setNames] = useState<ReadonlySet<string>>(new Set());
  const selectable = rows.filter(isSelectable);
  const selected = selectable.filter(({ member }) => names.has(member));
  return {
    names,
    selectable,
    selected,
    /** Stays the same function. */
    select: useCallback((member: string, isSelected: boolean) => {
      setNames(before => {
        const after = new Set(before);
        if (isSelected) after.add(member);
        else after.delete(member);
        return after;
      });
    }, []),
    selectAll: (all: boolean) =>
      setNames(new Set(all ? selectable.map(({ member }) => member) : [])),
  };
}
