import { FormEvent } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  Consequences,
  FormDialog,
  may,
  PreviewPart,
  useTexts,
} from '../components';
import { MemberRow } from './memberRows';
import { KeyReplacement } from './useKeyReplacement';
import { useMemberChanges } from './useMemberChanges';
import { usePartingLosses } from './usePartingLosses';

/** How many names stand in the dialog: beyond, their number tells more. */
const MOST_NAMES = 20;

/** What is removed from, and how keys are replaced with it. */
export interface Removal {
  view: WorkspaceView;
  replacement: KeyReplacement;
  /** Told of the members whose copies of the keys no longer work. */
  onKeysReplaced: (names: readonly string[]) => void;
}

interface RemoveMembersDialogProps extends Removal {
  /** One at least. */
  rows: readonly MemberRow[];
  onClose: () => void;
}

/**
 * Says what members lose by being removed, and what not, and removes them in one write; also replaces the keys that they
 * may have copied, for those who may. Where only that fails, the members tab still offers it, and says why.
 */
export function RemoveMembersDialog(props: RemoveMembersDialogProps) {
  const { view, rows, replacement, onKeysReplaced, onClose } = props;
  const t = useTexts();
  const hasAdmin = rows.some(({ role }) => role === 'admin');
  const role = hasAdmin ? 'admin' : 'user';
  const { loses, keeps } = usePartingLosses(view, { role });
  const { remove, error, ...changes } = useMemberChanges(view);
  const busy = changes.busy || replacement.busy;
  const mayReplaceKeys = may(view, 'MANAGE_BUCKETS');
  const names = rows.map(({ member }) => member);
  const called = rows.map(({ displayName, member }) => displayName ?? member);
  const [member] = called;
  const count = rows.length;

  const replaceKeys = async () => {
    const done = await replacement.replaceKeys(replacement.proposal);
    if (done) onKeysReplaced(names);
    return done;
  };
  const removeThem = async (andThen?: () => Promise<boolean>) => {
    if (await remove(names, member, andThen)) onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    removeThem();
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
      otherWays={
        mayReplaceKeys && (
          <Button
            variant="outlined"
            color="secondary"
            disabled={busy}
            onClick={() => removeThem(replaceKeys)}
          >
            {t('members.remove.replaceKeys')}
          </Button>
        )
      }
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
      {mayReplaceKeys && (
        <Typography variant="body2" paragraph>
          {t('members.remove.replacing', {
            interval: t(`settings.rotation.interval.${replacement.proposal}`),
          })}{' '}
          {t('members.rotation.price')}
        </Typography>
      )}
      <PreviewPart
        change={api => api.changeMembers(view.name, { remove: names })}
        input={names}
      />
    </FormDialog>
  );
}
