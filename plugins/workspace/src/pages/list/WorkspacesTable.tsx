import { ReactNode, useMemo } from 'react';
import { WorkspaceSummary } from '@eoepca/backstage-plugin-workspace-common';
import { useWorkspaces } from '../../api';
import { DataTable, EmptyPart, useTexts } from '../../components';
import { useUserProfiles } from '../../members/useUserProfiles';
import { ListFilterFields } from './ListFilterFields';
import { useListAddress } from './useListAddress';
import { columnsOf } from './workspaceColumns';

/** With fewer, a look at the list is quicker than a filter. */
const WORTH_FILTERING = 10;

const BY_NAME = { column: 'name', direction: 'asc' } as const;
const TROUBLE_FIRST = { column: 'health', direction: 'asc' } as const;

interface WorkspacesTableProps {
  workspaces: WorkspaceSummary[];
  /** What the page keeps in its address. */
  address: ReturnType<typeof useListAddress>;
  actions?: ReactNode;
}

/** The workspaces that the user may see; whoever looks after all of them sees those first that need somebody. */
export function WorkspacesTable(props: WorkspacesTableProps) {
  const { workspaces, address, actions } = props;
  const { filters, put, search, setSearch } = address;
  const t = useTexts();
  const found = useFound(address);
  const profiles = useOwners(workspaces);
  const columns = useMemo(
    () => columnsOf(t, found, profiles),
    [t, found, profiles],
  );
  const isAdmin = workspaces.some(each => each.platform_admin);
  const isFiltered = Object.values(filters).some(Boolean);
  const none = (
    <EmptyPart
      title={t('pages.list.filter.none.title')}
      description={t('pages.list.filter.none.description')}
    />
  );
  return (
    <DataTable
      title={t('pages.list.count', { count: workspaces.length })}
      columns={columns}
      rows={workspaces}
      rowKey={({ name }) => name}
      initialSort={isAdmin ? TROUBLE_FIRST : BY_NAME}
      searchLabel={t('pages.list.search')}
      search={{ value: search, onChange: setSearch }}
      actions={actions}
      filters={
        (isAdmin || isFiltered || workspaces.length > WORTH_FILTERING) && (
          <ListFilterFields filters={filters} onChange={put} />
        )
      }
      empty={none}
    />
  );
}

/** The owners of workspaces, as far as the catalog knows them. */
function useOwners(workspaces: readonly WorkspaceSummary[]) {
  const owners = useMemo(
    () => [...new Set(workspaces.flatMap(({ owner }) => owner ?? []))],
    [workspaces],
  );
  return useUserProfiles(owners);
}

/** The words of the search for workspaces that the backend finds by them, as it does by buckets, which rows don't tell. */
function useFound({ filters, asked }: WorkspacesTableProps['address']) {
  const { data } = useWorkspaces({ ...filters, q: asked }, asked !== '');
  return useMemo(() => {
    const names = new Set(asked ? data?.map(({ name }) => name) : []);
    return (name: string) => (names.has(name) ? asked : '');
  }, [data, asked]);
}
