import { Bucket } from '@eoepca/backstage-plugin-workspace-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { BucketLink, CopyButton, StatusChip, useTexts } from '../components';

const useStyles = makeStyles(
  theme => ({
    name: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      overflowWrap: 'anywhere',
    },
    text: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  }),
  { name: 'WorkspaceBucketName' },
);

interface BucketNameProps {
  workspace: string;
  bucket: Bucket;
}

/** A bucket's name, to be copied, what it says of itself, and a warning where another workspace has it too. */
export function BucketName({ workspace, bucket }: BucketNameProps) {
  const t = useTexts();
  const classes = useStyles();
  return (
    <div>
      <span className={classes.name}>
        <BucketLink workspace={workspace} bucket={bucket.name} />
        <CopyButton
          text={bucket.name}
          label={t('buckets.copyName', { name: bucket.name })}
        />
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
