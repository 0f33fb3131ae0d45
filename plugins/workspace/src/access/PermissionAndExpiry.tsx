import { ReactNode } from 'react';
import { BucketPermission } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useExpiryText, useTexts } from '../components';

/** A permission, and when it expires. */
export function PermissionAndExpiry(props: {
  permission: BucketPermission;
  end?: string;
  children?: ReactNode;
}) {
  const { permission, end, children } = props;
  const t = useTexts();
  const expiryText = useExpiryText();
  return (
    <div>
      {t(`access.permission.${permission}`)}
      {end && (
        <Typography variant="body2" color="textSecondary">
          {expiryText(end)}
        </Typography>
      )}
      {children}
    </div>
  );
}
