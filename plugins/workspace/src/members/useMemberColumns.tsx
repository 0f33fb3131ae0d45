import { useMemo } from 'react';
import { MEMBER_ROLES } from '@eoepca/backstage-plugin-workspace-common';
import { Column, RelativeTime, useTexts } from '../components';
import { MemberName } from './MemberName';
import { MemberRow } from './memberRows';

/** The columns of the members table. */
export function useMemberColumns(): readonly Column<MemberRow>[] {
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
    ],
    [t],
  );
}
