import { Bucket } from '@eoepca/backstage-plugin-workspace-common';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CopyIcon from '@material-ui/icons/FileCopyOutlined';
import { StatusChip, useTexts } from '../components';
import { BucketLink } from './BucketLink';

const useStyles = makeStyles(
  theme => ({
    name: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      overflowWrap: 'anywhere',
    },
    text: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
    icon: { fontSize: theme.typography.body1.fontSize },
  }),
  { name: 'WorkspaceBucketName' },
);

interface BucketNameProps {
  workspace: string;
  bucket: Bucket;
  onCopy: (name: string) => void;
}

/** A bucket's name, to be copied, what it says of itself, and a warning where another workspace has it too. */
export function BucketName({ workspace, bucket, onCopy }: BucketNameProps) {
  const t = useTexts();
  const classes = useStyles();
  const label = t('buckets.copyName', { name: bucket.name });
  return (
    <div>
      <span className={classes.name}>
        <BucketLink workspace={workspace} bucket={bucket.name} />
        <IconButton
          size="small"
          onClick={() => onCopy(bucket.name)}
          aria-label={label}
          title={label}
        >
          <CopyIcon className={classes.icon} />
        </IconButton>
      </span>
      {bucket.title && <Typography variant="body2">{bucket.title}</Typography>}
      {bucket.description && (
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.text}
        >
          {bucket.description}
        </Typography>
      )}
      {bucket.contact && (
        <Typography variant="body2" color="textSecondary">
          {t('buckets.contact', { contact: bucket.contact })}
        </Typography>
      )}
      {bucket.clash && (
        <>
          <StatusChip level="warning">{t('buckets.clash.label')}</StatusChip>
          <Typography variant="body2">
            {t('buckets.clash.description')}
          </Typography>
        </>
      )}
    </div>
  );
}
