import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../../components';
import { LevelDialog } from '../LevelDialog';

/** Grants what a workspace asks for, or less. */
export function GrantDialog(props: {
  /** Whose bucket it is. */
  workspace: string;
  request: AccessRequest;
  /** Told of the request that was granted: it may have changed meanwhile. */
  onDone: (granted: AccessRequest) => void;
  onClose: () => void;
}) {
  const { workspace, request, onDone, onClose } = props;
  const { bucket } = request;
  const t = useTexts();
  return (
    <LevelDialog
      workspace={workspace}
      bucket={bucket}
      grantee={request.workspace}
      request={request}
      title={t('access.grant.title', {
        workspace: request.workspace,
        bucket,
      })}
      submit={t('access.grant.submit')}
      submitting={t('access.grant.submitting')}
      onDone={(answered = request) => onDone(answered)}
      onClose={onClose}
    />
  );
}
