import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../../components';
import { LevelDialog } from '../LevelDialog';
import { useDay } from '../useDay';

/** Grants what a workspace asks for, or less. */
export function GrantDialog(props: {
  /** Whose bucket it is. */
  workspace: string;
  request: AccessRequest;
  onDone: () => void;
  onClose: () => void;
}) {
  const { workspace, request, onDone, onClose } = props;
  const { bucket, permission, expires_at: end } = request;
  const t = useTexts();
  const day = useDay();
  return (
    <LevelDialog
      workspace={workspace}
      bucket={bucket}
      grantee={request.workspace}
      initial={{ permission, end }}
      title={t('access.grant.title', {
        workspace: request.workspace,
        bucket,
      })}
      submit={t('access.grant.submit')}
      submitting={t('access.grant.submitting')}
      levelHelp={t('access.grant.asked', {
        level: t(`access.level.${permission}`),
      })}
      endHelp={end && t('access.grant.endHelp', { date: day(end) })}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
