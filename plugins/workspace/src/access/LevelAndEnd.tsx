import { ReactNode } from 'react';
import { BucketPermission } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useDay, useTexts } from '../components';

/** What somebody may do with a bucket, and until when. */
export function LevelAndEnd(props: {
  level: BucketPermission;
  end?: string;
  children?: ReactNode;
}) {
  const { level, end, children } = props;
  const t = useTexts();
  const day = useDay();
  return (
    <div>
      {t(`access.level.${level}`)}
      {end && (
        <Typography variant="body2" color="textSecondary">
          {t('access.until', { date: day(end) })}
        </Typography>
      )}
      {children}
    </div>
  );
}
