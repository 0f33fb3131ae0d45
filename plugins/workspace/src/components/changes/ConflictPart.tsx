import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { useTexts } from '../useTexts';
import { DifferenceList } from './DifferenceList';
import { differences } from './differences';
import { flat } from './things';
import { Conflict } from './useCarefulMutation';

/** Says that somebody else was quicker, what they changed, and offers to make the change all the same. */
export function ConflictPart(props: {
  conflict: Conflict;
  /** The part of the workspace that the form is about; nothing where it is gone. */
  part: (view: WorkspaceView) => object | undefined;
  busy: boolean;
  onApplyAgain: () => void;
}) {
  const { conflict, part, busy, onApplyAgain } = props;
  const t = useTexts();
  const [before, after] = [part(conflict.before), part(conflict.now)];
  const sheet = (fields: object = {}) => ({
    things: [],
    settings: flat(fields as Record<string, unknown>),
  });
  const found = differences(sheet(before), sheet(after));
  return (
    <Alert
      severity="warning"
      action={
        <Button color="inherit" disabled={busy} onClick={onApplyAgain}>
          {t('common.conflict.applyAgain')}
        </Button>
      }
    >
      <Typography variant="body2">{t('common.conflict.title')}</Typography>
      {/* What they changed may still be on its way to this page. */}
      {found.length > 0 && (
        <DifferenceList
          label={t('common.conflict.changes')}
          differences={found}
          raw={[{ label: t('common.conflict.yaml'), before, after }]}
        />
      )}
    </Alert>
  );
}
