import { ReactNode, useMemo } from 'react';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceSummary } from '@eoepca/backstage-plugin-workspace-common';
import {
  Column,
  DataTable,
  useTexts,
  workspaceStatus,
  WorkspaceStatusChip,
} from '../../components';
import {
  bucketsRouteRef,
  membersRouteRef,
  workspaceRouteRef,
} from '../../routes';
import { RunningSessions } from './RunningSessions';

function WorkspaceLink({ name }: { name: string }) {
  const workspacePage = useRouteRef(workspaceRouteRef);
  return <Link to={workspacePage({ name })}>{name}</Link>;
}

/** How many there are, and the way to them; a dash where the user may not know. */
function MembersLink({ workspace }: { workspace: WorkspaceSummary }) {
  const t = useTexts();
  const membersTab = useRouteRef(membersRouteRef);
  const { name, member_count: count } = workspace;
  if (count === undefined) return <>–</>;
  const label = t('pages.list.membersOf', { count, workspace: name });
  return (
    <Link to={membersTab({ name })} aria-label={label}>
      {count}
    </Link>
  );
}

function BucketsLink({ workspace }: { workspace: WorkspaceSummary }) {
  const t = useTexts();
  const bucketsTab = useRouteRef(bucketsRouteRef);
  const { name, bucket_count: count } = workspace;
  if (count === undefined) return <>–</>;
  const label = t('pages.list.bucketsOf', { count, workspace: name });
  return (
    <Link to={bucketsTab({ name })} aria-label={label}>
      {count}
    </Link>
  );
}

type Texts = ReturnType<typeof useTexts>;

const TITLE = 'title';

function columnsOf(t: Texts): Column<WorkspaceSummary>[] {
  // Looked up once: with thousands of rows each search would otherwise ask for thousands of texts.
  const roles = {
    owner: t('pages.list.role.owner'),
    admin: t('pages.list.role.admin'),
    user: t('pages.list.role.user'),
    none: t('pages.list.role.none'),
  };
  const statuses = {
    ready: t('common.status.ready'),
    provisioning: t('common.status.provisioning'),
    deleting: t('common.status.deleting'),
  };
  const roleText = ({ role }: WorkspaceSummary) => roles[role ?? 'none'];
  const statusText = (row: WorkspaceSummary) => statuses[workspaceStatus(row)];
  return [
    {
      id: 'name',
      title: t('pages.list.column.name'),
      sortValue: ({ name }) => name,
      searchText: ({ name }) => name,
      render: ({ name }) => <WorkspaceLink name={name} />,
    },
    {
      id: TITLE,
      title: t('pages.list.column.title'),
      sortValue: ({ title }) => title,
      searchText: ({ title }) => title ?? '',
      render: ({ title }) => title,
    },
    {
      id: 'role',
      title: t('pages.list.column.role'),
      sortValue: roleText,
      searchText: roleText,
      render: roleText,
    },
    {
      id: 'status',
      title: t('pages.list.column.status'),
      sortValue: statusText,
      searchText: statusText,
      render: row => <WorkspaceStatusChip workspace={row} />,
    },
    {
      id: 'members',
      title: t('pages.list.column.members'),
      kind: 'number',
      sortValue: row => row.member_count,
      render: row => <MembersLink workspace={row} />,
    },
    {
      id: 'buckets',
      title: t('pages.list.column.buckets'),
      kind: 'number',
      sortValue: row => row.bucket_count,
      render: row => <BucketsLink workspace={row} />,
    },
    {
      id: 'sessions',
      title: t('pages.list.column.sessions'),
      sortValue: ({ sessions }) => sessions.length,
      searchText: ({ sessions }) => sessions.map(({ name }) => name).join(' '),
      render: ({ name, sessions }) =>
        sessions.length > 0 && (
          <RunningSessions workspace={name} sessions={sessions} />
        ),
    },
  ];
}

const BY_NAME = { column: 'name', direction: 'asc' } as const;

/** The workspaces that the user may see. */
export function WorkspacesTable(props: {
  workspaces: WorkspaceSummary[];
  actions?: ReactNode;
}) {
  const { workspaces, actions } = props;
  const t = useTexts();
  const withTitles = workspaces.some(({ title }) => title);
  const columns = useMemo(
    () => columnsOf(t).filter(({ id }) => id !== TITLE || withTitles),
    [t, withTitles],
  );
  return (
    <DataTable
      title={t('pages.list.count', { count: workspaces.length })}
      columns={columns}
      rows={workspaces}
      rowKey={({ name }) => name}
      initialSort={BY_NAME}
      searchLabel={t('pages.list.search')}
      actions={actions}
    />
  );
}
