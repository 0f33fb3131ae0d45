import {
  AccessRequest,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { titledName } from '../../access/Introduction';
import { RequestHistory } from '../../access/requests/RequestHistory';
import { RequestStateCell } from '../../access/requests/RequestStateCell';
import { useWithdraw } from '../../access/useWithdraw';
import {
  may,
  useChangeFailureText,
  useExpiryText,
  useTexts,
} from '../../components';
import { sharedBucket } from '../../credentials';
import { BucketHead } from './BucketHead';
import { BucketSnippets } from './BucketSnippets';
import { FactList } from './FactList';

/** A bucket of another workspace, as a workspace sees it that requests it or has access to it. */
export function SharedBucketPage(props: {
  view: WorkspaceView;
  request: AccessRequest;
}) {
  const { view, request } = props;
  const { bucket, owner, owner_title: ownerTitle, decision } = request;
  const t = useTexts();
  const failureText = useChangeFailureText();
  const expiryText = useExpiryText();
  const withdraw = useWithdraw(view.name);
  const isShared = decision?.holds === true && decision.permission !== 'None';
  const [usable] = sharedBucket(request);
  const expiry = decision?.expires_at;
  return (
    <>
      <BucketHead name={bucket}>
        {may(view, 'MANAGE_BUCKETS') && (
          <Button
            variant="outlined"
            disabled={withdraw.busy}
            onClick={() => withdraw.start(request)}
          >
            {t(
              isShared
                ? 'access.requests.giveBack'
                : 'access.requests.withdraw',
            )}
          </Button>
        )}
      </BucketHead>
      <Box
        display="grid"
        // As narrow as the page, also where a table would be wider.
        gridTemplateColumns="minmax(0, 1fr)"
        gridGap={24}
      >
        {withdraw.error && (
          <Alert severity="error">{failureText(withdraw.error)}</Alert>
        )}
        <FactList
          label={t('buckets.page.facts')}
          facts={[
            [
              t('buckets.linked.column.owner'),
              owner
                ? titledName(owner, ownerTitle)
                : t('buckets.linked.ownerUnknown'),
            ],
            [
              t('buckets.linked.column.permission'),
              isShared && t(`access.permission.${decision.permission}`),
            ],
            [
              t('buckets.linked.column.until'),
              isShared &&
                (expiry ? expiryText(expiry) : t('buckets.linked.endless')),
            ],
            [
              t('access.requests.column.state'),
              <RequestStateCell key="state" request={request} />,
            ],
            [
              t('access.requests.column.history'),
              <RequestHistory key="history" request={request} />,
            ],
          ]}
        />
        {usable && (
          <BucketSnippets view={view} name={bucket} rights={usable.rights} />
        )}
      </Box>
    </>
  );
}
