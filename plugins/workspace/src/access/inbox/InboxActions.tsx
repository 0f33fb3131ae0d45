import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import { useTexts } from '../../components';

/** What may be done with a request. */
export interface InboxVerbs {
  onSelect: (request: AccessRequest, selected: boolean) => void;
  onGrant: (request: AccessRequest) => void;
  onChoose: (request: AccessRequest) => void;
  onRefuse: (request: AccessRequest) => void;
}

/** The buttons of a request that waits: what it asks for by one click, the rest by a dialog. */
export function InboxActions(props: {
  request: AccessRequest;
  busy: boolean;
  disabled: boolean;
  verbs: InboxVerbs;
}) {
  const { request, busy, disabled, verbs } = props;
  const { workspace, bucket } = request;
  const t = useTexts();
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        color="primary"
        disabled={disabled}
        aria-label={
          busy ? undefined : t('access.inbox.grantOf', { workspace, bucket })
        }
        onClick={() => verbs.onGrant(request)}
      >
        {t(busy ? 'access.inbox.granting' : 'access.inbox.grant')}
      </Button>{' '}
      <Button
        size="small"
        disabled={disabled}
        aria-label={t('access.inbox.chooseOf', { workspace, bucket })}
        onClick={() => verbs.onChoose(request)}
      >
        {t('access.inbox.choose')}
      </Button>{' '}
      <Button
        size="small"
        disabled={disabled}
        aria-label={t('access.inbox.refuseOf', { workspace, bucket })}
        onClick={() => verbs.onRefuse(request)}
      >
        {t('access.inbox.refuse')}
      </Button>
    </>
  );
}
