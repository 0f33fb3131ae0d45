import {
  AccessRequest,
  AccessState,
} from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import { useTexts } from '../../components';

/** What may be done with a request of one's own. */
export interface RequestVerbs {
  onAsk: (request: AccessRequest) => void;
  onWithdraw: (request: AccessRequest) => void;
}

/** What withdrawing is called. */
const WITHDRAW = {
  pending: 'withdraw',
  denied: 'withdraw',
  granted: 'giveBack',
  expired: 'remove',
} as const satisfies Record<AccessState, string>;

/** The buttons of a request of the workspace's own. */
export function RequestActions(props: {
  request: AccessRequest;
  disabled: boolean;
  verbs: RequestVerbs;
}) {
  const { request, disabled, verbs } = props;
  const { bucket, state } = request;
  const t = useTexts();
  const isOver = state === 'denied' || state === 'expired';
  const ask = isOver ? 'askAgain' : 'askOther';
  const withdraw = WITHDRAW[state];
  return (
    <>
      <Button
        size="small"
        variant={isOver ? 'outlined' : 'text'}
        disabled={disabled}
        aria-label={t(`access.requests.${ask}Of`, { bucket })}
        onClick={() => verbs.onAsk(request)}
      >
        {t(`access.requests.${ask}`)}
      </Button>
      <Button
        size="small"
        disabled={disabled}
        aria-label={t(`access.requests.${withdraw}Of`, { bucket })}
        onClick={() => verbs.onWithdraw(request)}
      >
        {t(`access.requests.${withdraw}`)}
      </Button>
    </>
  );
}
