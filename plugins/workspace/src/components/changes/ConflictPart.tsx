import { lazy, Suspense } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { useTexts } from '../useTexts';
import { Conflict } from './useCarefulMutation';

const DiffLines = lazy(() =>
  import('./DiffLines').then(m => ({ default: m.DiffLines })),
);

/** Says that somebody else was quicker, what they changed, and offers to make the change all the same. */
export function ConflictPart(props: {
  conflict: Conflict;
  /** The part of the workspace that the form is about. */
  part: (view: WorkspaceView) => unknown;
  busy: boolean;
  onApplyAgain: () => void;
}) {
  const { conflict, part, busy, onApplyAgain } = props;
  const t = useTexts();
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
      <Suspense fallback={null}>
        <DiffLines
          label={t('common.conflict.changes')}
          before={part(conflict.before)}
          after={part(conflict.now)}
        />
      </Suspense>
    </Alert>
  );
}
