import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  HEALTH_STATES,
  parseQuantity,
  WorkspaceSummary,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import {
  Column,
  lookedUpOnce,
  RelativeTime,
  Texts,
  useTexts,
} from '../../components';
import { healthCauseText, healthText, WorkspaceHealth } from '../../health';
import { MemberOf } from '../../members/Member';
import { UserProfile } from '../../members/userProfiles';
import {
  bucketsRouteRef,
  membersRouteRef,
  workspaceRouteRef,
} from '../../routes';
import { useSize } from '../../usage/useSize';
import { roleText } from './roleText';
import { RunningSessions } from './RunningSessions';

/** The title, and below it the name that addresses and commands take. */
function WorkspaceLink({ workspace }: { workspace: WorkspaceSummary }) {
  const { name, title } = workspace;
  const workspacePage = useRouteRef(workspaceRouteRef);
  return (
    <div style={{ minWidth: '10em' }}>
      <Link to={workspacePage({ name })}>{title ?? name}</Link>
      {title && (
        <Typography variant="caption" component="div" color="textSecondary">
          {name}
        </Typography>
      )}
    </div>
  );
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

/** What the volumes request, and of how much, where that is limited. */
function StorageSize({ workspace }: { workspace: WorkspaceSummary }) {
  const t = useTexts();
  const size = useSize();
  if (!workspace.storage) return <>–</>;
  const { requested, quota } = workspace.storage;
  return (
    <>
      {quota
        ? t('pages.list.storageOf', {
            requested: size(requested),
            quota: size(quota),
          })
        : size(requested)}
    </>
  );
}

function bytesOf({ storage }: WorkspaceSummary): number | undefined {
  const requested = storage && parseQuantity(storage.requested);
  return requested && Number(requested.nano);
}

/**
 * @param texts - in the user's language
 * @param found - says of a workspace whether it was found by what its row doesn't tell, and by which words
 * @param profiles - of owners that the catalog knows, by member
 */
export function columnsOf(
  texts: Texts,
  found: (name: string) => string,
  profiles: ReadonlyMap<string, UserProfile>,
): Column<WorkspaceSummary>[] {
  const t = lookedUpOnce(texts);
  const nameOf = ({ owner }: WorkspaceSummary) =>
    owner && (profiles.get(owner)?.displayName ?? owner);
  const healthWords = ({ health }: WorkspaceSummary) =>
    `${healthText(t, health)} ${healthCauseText(t, health) ?? ''}`;
  return [
    {
      id: 'name',
      title: t('pages.list.column.name'),
      sortValue: ({ name, title }) => title ?? name,
      searchText: ({ name, title }) => `${name} ${title ?? ''} ${found(name)}`,
      render: row => <WorkspaceLink workspace={row} />,
    },
    {
      id: 'health',
      title: t('pages.list.column.health'),
      sortValue: ({ health }) => HEALTH_STATES.indexOf(health.state),
      searchText: healthWords,
      render: row => <WorkspaceHealth workspace={row} withCause />,
    },
    {
      id: 'role',
      title: t('pages.list.column.role'),
      kind: 'words',
      sortValue: row => roleText(t, row),
      searchText: row => roleText(t, row),
      render: row => roleText(t, row),
    },
    {
      id: 'owner',
      title: t('pages.list.column.owner'),
      kind: 'words',
      sortValue: nameOf,
      searchText: row => `${row.owner ?? ''} ${nameOf(row) ?? ''}`,
      render: ({ owner }) =>
        owner ? <MemberOf member={owner} profiles={profiles} /> : '–',
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
      id: 'storage',
      title: t('pages.list.column.storage'),
      kind: 'number',
      sortValue: bytesOf,
      render: row => <StorageSize workspace={row} />,
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
    {
      id: 'created',
      title: t('pages.list.column.created'),
      sortValue: row => Date.parse(row.creation_timestamp),
      render: row => <RelativeTime time={row.creation_timestamp} />,
    },
  ];
}
