import {
  AccessRequest,
  WantedPermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../../components';
import { PermissionDialog } from '../PermissionDialog';

/** Grants what a workspace requests, or another permission or expiry. */
export function GrantDialog(props: {
  /** The workspace that owns the bucket. */
  workspace: string;
  request: AccessRequest;
  /** Told of the request that was granted, which may have changed meanwhile, and of what was granted. */
  onDone: (granted: AccessRequest, permission: WantedPermission) => void;
  onClose: () => void;
}) {
  const { workspace, request, onDone, onClose } = props;
  const { bucket } = request;
  const t = useTexts();
  return (
    <PermissionDialog
      workspace={workspace}
      bucket={bucket}
      grantee={request.workspace}
      request={request}
      title={t('access.grant.title', {
        workspace: request.workspace,
        bucket,
      })}
      submit={permission => t(`access.inbox.grant.${permission}`)}
      submitting={t('access.grant.submitting')}
      onDone={(answered = request, permission) => onDone(answered, permission)}
      onClose={onClose}
    />
  );
}
