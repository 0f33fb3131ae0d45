import { lazy, Suspense, useId, useState } from 'react';
import { Progress } from '@backstage/core-components';
import { WorkspaceApi } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import Collapse from '@material-ui/core/Collapse';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import Typography from '@material-ui/core/Typography';
import { useChangeFailureText } from '../useFailureTexts';
import { useTexts } from '../useTexts';
import { usePreview } from './usePreview';

const DiffLines = lazy(() =>
  import('./DiffLines').then(m => ({ default: m.DiffLines })),
);

interface PreviewPartProps {
  /** The change that the dialog is about, tried out without storing anything. */
  change: (api: WorkspaceApi) => Promise<unknown>;
  /** What the change is made of, by which another one is told: JSON. */
  input: unknown;
}

/** For whoever wants to see it: how a change would change the resources in the cluster. Closed at first. */
export function PreviewPart({ change, input }: PreviewPartProps) {
  const t = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button
        size="small"
        aria-expanded={open}
        aria-controls={id}
        startIcon={open ? <ExpandLessIcon /> : <ExpandMoreIcon />}
        onClick={() => setOpen(!open)}
      >
        {t('common.changes.show')}
      </Button>
      <Collapse in={open} unmountOnExit>
        <div id={id}>
          <Preview change={change} input={input} />
        </div>
      </Collapse>
    </div>
  );
}

function Preview({ change, input }: PreviewPartProps) {
  const t = useTexts();
  const failureText = useChangeFailureText();
  const { changes, error } = usePreview(change, input);
  if (error) {
    return <Typography variant="body2">{failureText(error)}</Typography>;
  }
  if (!changes) {
    return <Progress />;
  }
  if (changes.length === 0) {
    return <Typography variant="body2">{t('common.changes.none')}</Typography>;
  }
  return (
    <Suspense fallback={<Progress />}>
      {changes.map(({ kind, name, before, after }) => (
        <div key={kind}>
          <Typography variant="body2">
            {kind} {name}
          </Typography>
          <DiffLines label={`${kind} ${name}`} before={before} after={after} />
        </div>
      ))}
    </Suspense>
  );
}
