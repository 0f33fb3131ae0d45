import { useMemo } from 'react';
import { MEMBER_ROLES } from '@eoepca/backstage-plugin-workspace-common';
import { Column, RelativeTime, useTexts, SelectableCell } from '../components';
import { MemberAction } from './memberActions';
import { MemberMenu } from './MemberMenu';
import { MemberRow } from './memberRows';
import { isSelectable } from './useMemberSelection';
import { MemberName } from './MemberName';

/** What the members table can be told to do; keep both between renders. */
interface MemberVerbs {
  onAction: (action: MemberAction, row: MemberRow) => void;
  /** Absent where nothing is to be selected. */
  onSelect?: (member: string, isSelected: boolean) => void;
}

/** The columns of the members table; the last one has a menu for each member. */
export function useMemberColumns(
  selected: ReadonlySet<string>,
  { onAction, onSelect }: MemberVerbs,
): readonly Column<MemberRow>[] {
  const t = useTexts();
  return useMemo(
    () => [
      {
        id: 'member',
        title: t('members.column.member'),
        sortValue: row => row.displayName ?? row.member,
        searchText: row =>
          [row.member, row.displayName, row.email].filter(Boolean).join(' '),
        render: row => (
          <MemberCell
            row={row}
            selected={selected.has(row.member)}
            onSelect={isSelectable(row) ? onSelect : undefined}
          />
        ),
      },
      {
        id: 'role',
        title: t('members.column.role'),
        kind: 'words',
        sortValue: row => MEMBER_ROLES.indexOf(row.role),
        searchText: row => t(`members.role.${row.role}`),
        render: row => t(`members.role.${row.role}`),
      },
      {
        id: 'since',
        title: t('members.column.since'),
        sortValue: row => row.since,
        render: row =>
          row.since ? (
            <RelativeTime time={row.since} />
          ) : (
            t('members.sinceUnknown')
          ),
      },
      {
        id: 'actions',
        title: t('members.column.actions'),
        kind: 'actions',
        render: row => <MemberMenu row={row} onAction={onAction} />,
      },
    ],
    [t, onAction, onSelect, selected],
  );
}

/** A member; to be selected where they can be changed together with others. */
function MemberCell(props: {
  row: MemberRow;
  selected: boolean;
  onSelect?: (member: string, isSelected: boolean) => void;
}) {
  const { row, selected, onSelect } = props;
  const { member, displayName = member } = row;
  const t = useTexts();
  return (
    <SelectableCell
      label={t('members.select.one', { member: displayName })}
      selected={selected}
      onSelect={onSelect && (isSelected => onSelect(member, isSelected))}
    >
      <MemberName row={row} />
    </SelectableCell>
  );
}
