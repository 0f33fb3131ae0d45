import { FormEvent } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { Consequences, FormDialog, PreviewPart, useTexts } from '../components';
import { MemberRow } from './memberRows';
import { useMemberChanges } from './useMemberChanges';
import { usePartingLosses } from './usePartingLosses';

/** How many names stand in the dialog: beyond, their number tells more. */
const MOST_NAMES = 20;

/** Says what members lose by being removed, and what not, and removes them in one write. */
export function RemoveMembersDialog(props: {
  view: WorkspaceView;
  /** One at least. */
  rows: readonly MemberRow[];
  onClose: () => void;
}) {
  const { view, rows, onClose } = props;
  const t = useTexts();
  const hasAdmin = rows.some(({ role }) => role === 'admin');
  const role = hasAdmin ? 'admin' : 'user';
  const { loses, keeps } = usePartingLosses(view, { role });
  const { remove, busy, error } = useMemberChanges(view);
  const names = rows.map(({ member }) => member);
  const called = rows.map(({ displayName, member }) => displayName ?? member);
  const [member] = called;
  const count = rows.length;

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (await remove(names, member)) onClose();
  };

  return (
    <FormDialog
      title={
        count === 1
          ? t('members.remove.title', { member })
          : t('members.remove.manyTitle', { count })
      }
      submit={
        count === 1
          ? t('members.remove.submit')
          : t('members.remove.manySubmit', { count })
      }
      submitting={t('members.remove.submitting')}
      destructive
      busy={busy}
      error={error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      {count > 1 && (
        <Consequences
          title={t('members.remove.who')}
          items={[
            ...called.slice(0, MOST_NAMES),
            ...(count > MOST_NAMES
              ? [t('members.remove.more', { count: count - MOST_NAMES })]
              : []),
          ]}
        />
      )}
      <Consequences
        title={
          count === 1
            ? t('members.remove.loses', { member })
            : t('members.remove.manyLose', { count })
        }
        items={loses}
      />
      <Consequences
        title={
          count === 1
            ? t('members.remove.keeps', { member })
            : t('members.remove.manyKeep', { count })
        }
        items={keeps}
      />
      <PreviewPart
        change={api => api.changeMembers(view.name, { remove: names })}
        input={names}
      />
    </FormDialog>
  );
}
