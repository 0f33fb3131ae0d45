import {
  AccessGrant,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useAccess, useWorkspaceMutation } from '../api';
import { ConfirmByNameDialog, PreviewPart, useTexts } from '../components';

interface DeleteBucketDialogProps {
  view: WorkspaceView;
  bucket: string;
  onDone: () => void;
  onClose: () => void;
}

/** Deletes a bucket once its name is typed, and says before who loses it. */
export function DeleteBucketDialog(props: DeleteBucketDialogProps) {
  const { view, bucket, onDone, onClose } = props;
  const t = useTexts();
  const deletion = useWorkspaceMutation((api, name: string) =>
    api.deleteBucket(view.name, name),
  );
  const { data } = useAccess(view.name);

  const confirm = async () => {
    try {
      await deletion.run(bucket);
      onDone();
    } catch {
      // The dialog shows it.
    }
  };

  return (
    <ConfirmByNameDialog
      title={t('buckets.delete.title', { name: bucket })}
      description={
        <>
          <Typography paragraph>{t('buckets.delete.description')}</Typography>
          <LosesPart grants={data?.grants} bucket={bucket} />
          <PreviewPart
            change={api => api.deleteBucket(view.name, bucket)}
            input={bucket}
          />
        </>
      }
      name={bucket}
      action={t('buckets.delete.submit')}
      busy={deletion.busy}
      error={deletion.error}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}

function LosesPart(props: {
  grants: AccessGrant[] | undefined;
  bucket: string;
}) {
  const t = useTexts();
  if (!props.grants) {
    return <Typography paragraph>{t('buckets.delete.unknown')}</Typography>;
  }
  const losers = props.grants
    .filter(
      ({ bucket, state }) => bucket === props.bucket && state === 'granted',
    )
    .flatMap(({ workspaces, grantee }) =>
      workspaces.length > 0 ? workspaces : [grantee],
    );
  if (losers.length === 0) {
    return <Typography paragraph>{t('buckets.delete.nobody')}</Typography>;
  }
  return (
    <>
      <Typography>{t('buckets.delete.losers')}</Typography>
      <ul>
        {losers.map(name => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
