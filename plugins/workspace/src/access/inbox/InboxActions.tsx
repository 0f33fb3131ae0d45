import {
  AccessRequest,
  WantedPermission,
} from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import { useTexts } from '../../components';

/** What may be done with a request. */
export interface InboxVerbs {
  onSelect: (request: AccessRequest, selected: boolean) => void;
  /** Grants what is requested, or the lesser permission that is named. */
  onGrant: (request: AccessRequest, permission: WantedPermission) => void;
  onChoose: (request: AccessRequest) => void;
  onDeny: (request: AccessRequest) => void;
}

/** The buttons of a pending request: what it requests, or less of it, by one click; the rest by a dialog. */
export function InboxActions(props: {
  request: AccessRequest;
  busy: boolean;
  disabled: boolean;
  verbs: InboxVerbs;
}) {
  const { request, busy, disabled, verbs } = props;
  const { workspace, bucket, permission } = request;
  const t = useTexts();
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        color="primary"
        disabled={disabled}
        aria-label={
          busy
            ? undefined
            : t(`access.inbox.grantOf.${permission}`, { workspace, bucket })
        }
        onClick={() => verbs.onGrant(request, permission)}
      >
        {busy
          ? t('access.inbox.granting')
          : t(`access.inbox.grant.${permission}`)}
      </Button>
      {permission === 'ReadWrite' && (
        <Button
          size="small"
          variant="outlined"
          disabled={disabled}
          aria-label={t('access.inbox.grantOf.ReadOnly', { workspace, bucket })}
          onClick={() => verbs.onGrant(request, 'ReadOnly')}
        >
          {t('access.inbox.grant.ReadOnly')}
        </Button>
      )}
      <Button
        size="small"
        disabled={disabled}
        aria-label={t('access.inbox.chooseOf', { workspace, bucket })}
        onClick={() => verbs.onChoose(request)}
      >
        {t('access.inbox.choose')}
      </Button>
      <Button
        size="small"
        disabled={disabled}
        aria-label={t('access.inbox.denyOf', { workspace, bucket })}
        onClick={() => verbs.onDeny(request)}
      >
        {t('access.inbox.deny')}
      </Button>
    </>
  );
}
