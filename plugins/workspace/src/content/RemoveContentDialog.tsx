import { useId } from 'react';
import { ContentEntry } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useRemoveContent } from '../api';
import { FormDialog, PreviewPart, useTexts } from '../components';
import { nameOf } from './contentForm';

interface RemoveContentDialogProps {
  workspace: string;
  entry: ContentEntry;
  onDone: () => void;
  onClose: () => void;
}

/** Says what removing content means, then removes it. */
export function RemoveContentDialog(props: RemoveContentDialogProps) {
  const { workspace, entry, onDone, onClose } = props;
  const t = useTexts();
  const descriptionId = useId();
  const { run, busy, error } = useRemoveContent(workspace);
  return (
    <FormDialog
      title={t('content.remove.title', { name: nameOf(entry) })}
      submit={t('content.remove.submit')}
      submitting={t('content.remove.submitting')}
      busy={busy}
      error={error}
      descriptionId={descriptionId}
      onSubmit={event => {
        event.preventDefault();
        // The dialog shows a failure.
        run(entry.id).then(onDone, () => undefined);
      }}
      onClose={onClose}
    >
      <Typography id={descriptionId} paragraph>
        {t('content.remove.description')}
      </Typography>
      <PreviewPart
        change={api => api.removeContent(workspace, entry.id)}
        input={entry.id}
      />
    </FormDialog>
  );
}
