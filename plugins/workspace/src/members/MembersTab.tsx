import { useState } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import AddIcon from '@material-ui/icons/PersonAdd';
import { DataTable, EmptyPart, may, ResultLine, useTexts } from '../components';
import { AddMemberDialog } from './AddMemberDialog';
import { toMemberRow } from './memberRows';
import { useMemberColumns } from './useMemberColumns';
import { useUserProfiles } from './useUserProfiles';

/** The members of a workspace, and adding one. */
export function MembersTab({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const { datalab } = view;
  if (!may(view, 'VIEW_MEMBERS')) {
    return (
      <EmptyPart
        title={t('members.hidden.title')}
        description={t('members.hidden.description')}
      />
    );
  }
  if (!datalab.available || !datalab.present) {
    return (
      <EmptyPart
        title={t('members.noDatalab.title')}
        description={t(
          datalab.available
            ? 'members.noDatalab.absent'
            : 'members.noDatalab.unavailable',
        )}
      />
    );
  }
  return <Members view={view} />;
}

function Members({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const { memberships } = view.datalab;
  const columns = useMemberColumns();
  const profiles = useUserProfiles(memberships.map(({ member }) => member));
  const [adding, setAdding] = useState(false);
  const [result, setResult] = useState('');

  return (
    <section aria-label={t('members.title')}>
      <ResultLine>{result}</ResultLine>
      <DataTable
        title={t('members.caption', { count: memberships.length })}
        columns={columns}
        rows={memberships.map(membership =>
          toMemberRow(
            membership,
            profiles.get(membership.member),
            view.user.name,
          ),
        )}
        rowKey={row => row.member}
        initialSort={{ column: 'role', direction: 'asc' }}
        searchLabel={t('members.search')}
        empty={t('members.empty')}
        actions={
          may(view, 'MANAGE_MEMBERS') && (
            <Button
              variant="contained"
              color="primary"
              startIcon={<AddIcon />}
              onClick={() => setAdding(true)}
            >
              {t('members.add.action')}
            </Button>
          )
        }
      />
      {adding && (
        <AddMemberDialog
          view={view}
          onClose={() => setAdding(false)}
          onDone={({ member, role }) => {
            setAdding(false);
            setResult(
              t('members.add.done', {
                member,
                role: t(`members.role.${role}`),
              }),
            );
          }}
        />
      )}
    </section>
  );
}
