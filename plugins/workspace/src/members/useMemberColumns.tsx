import { useMemo } from 'react';
import { MEMBER_ROLES } from '@eoepca/backstage-plugin-workspace-common';
import { Column, RelativeTime, useTexts } from '../components';
import { MemberAction } from './memberActions';
import { MemberMenu } from './MemberMenu';
import { MemberName } from './MemberName';
import { MemberRow } from './memberRows';

/** The columns of the members table; the last one has a menu for each member. Keep `onAction` between renders. */
export function useMemberColumns(
  onAction: (action: MemberAction, row: MemberRow) => void,
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
        render: row => <MemberName row={row} />,
      },
      {
        id: 'role',
        title: t('members.column.role'),
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
    [t, onAction],
  );
}
