import { Bucket } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import DeleteIcon from '@material-ui/icons/DeleteOutline';
import EditIcon from '@material-ui/icons/EditOutlined';
import { useTexts } from '../components';

/** What may be done with a bucket. */
export interface BucketVerbs {
  onShare: (bucket: string) => void;
  onSetDiscoverable: (bucket: string, discoverable: boolean) => void;
  onEdit: (bucket: Bucket) => void;
  onDelete: (bucket: Bucket) => void;
}

/** The buttons of a bucket's row. */
export function BucketActions(
  props: { bucket: Bucket } & Pick<
    BucketVerbs,
    'onShare' | 'onEdit' | 'onDelete'
  >,
) {
  const { bucket, onShare, onEdit, onDelete } = props;
  const { name } = bucket;
  const t = useTexts();
  const edit = t('buckets.edit.action', { name });
  const remove = t('buckets.delete.action', { name });
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        color="primary"
        aria-label={t('buckets.share.of', { name })}
        onClick={() => onShare(name)}
      >
        {t('buckets.share.action')}
      </Button>
      <IconButton
        size="small"
        title={edit}
        aria-label={edit}
        onClick={() => onEdit(bucket)}
      >
        <EditIcon fontSize="small" />
      </IconButton>
      <IconButton
        size="small"
        title={remove}
        aria-label={remove}
        onClick={() => onDelete(bucket)}
      >
        <DeleteIcon fontSize="small" />
      </IconButton>
    </>
  );
}
