import { useNavigate } from 'react-router-dom';
import { useState } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  AccessOverview,
  Bucket,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { GrantsPart } from '../../access/grants/GrantsPart';
import { InboxPart } from '../../access/inbox/InboxPart';
import { useSharing } from '../../access/offers/useSharing';
import { may, useNotice, useTexts } from '../../components';
import { bucketsRouteRef } from '../../routes';
import { DeleteBucketDialog } from '../DeleteBucketDialog';
import { EditBucketDialog } from '../EditBucketDialog';
import { RuleSentences } from '../RuleSentences';
import { BucketHead } from './BucketHead';
import { BucketSnippets } from './BucketSnippets';
import { FactList } from './FactList';
import { MembersPart } from './MembersPart';

const ALL_RIGHTS = { read: true, write: true };

/** A bucket of the workspace: what it says of itself, who has access and why, and how to use it. */
export function OwnBucketPage(props: {
  view: WorkspaceView;
  bucket: Bucket;
  access: AccessOverview | undefined;
}) {
  const { view, bucket, access } = props;
  const { name } = bucket;
  const t = useTexts();
  const notice = useNotice();
  const navigate = useNavigate();
  const list = useRouteRef(bucketsRouteRef);
  const [dialog, setDialog] = useState<'edit' | 'delete'>();
  const { share, shareDialog } = useSharing(view, access);
  const close = () => setDialog(undefined);
  return (
    <>
      <BucketHead name={name} title={bucket.title}>
        {may(view, 'MANAGE_BUCKETS') && (
          <>
            <Button
              variant="contained"
              color="primary"
              onClick={() => share(name)}
            >
              {t('buckets.share.action')}
            </Button>
            <Button variant="outlined" onClick={() => setDialog('edit')}>
              {t('buckets.page.edit')}
            </Button>
            <Button variant="outlined" onClick={() => setDialog('delete')}>
              {t('buckets.page.delete')}
            </Button>
          </>
        )}
      </BucketHead>
      <Box
        display="grid"
        // As narrow as the page, also where a table would be wider.
        gridTemplateColumns="minmax(0, 1fr)"
        gridGap={24}
      >
        {bucket.clash && (
          <Alert severity="warning">{t('buckets.clash.description')}</Alert>
        )}
        <FactList
          label={t('buckets.page.facts')}
          facts={[
            [t('buckets.edit.description'), bucket.description],
            [t('buckets.edit.contact'), bucket.contact],
            [
              t('buckets.column.visibility'),
              t(
                bucket.discoverable
                  ? 'buckets.page.discoverable'
                  : 'buckets.page.private',
              ),
            ],
            [
              t('buckets.rules.title'),
              <RuleSentences key="rules" rules={bucket.lifecycle_rules} />,
            ],
          ]}
        />
        <MembersPart view={view} />
        {access && (
          <>
            <GrantsPart view={view} {...access} bucket={name} />
            <InboxPart view={view} inbox={access.inbox} bucket={name} />
          </>
        )}
        <BucketSnippets view={view} name={name} rights={ALL_RIGHTS} />
      </Box>
      {shareDialog}
      {dialog === 'edit' && (
        <EditBucketDialog
          view={view}
          bucket={bucket}
          onClose={close}
          onDone={() => {
            close();
            notice(t('buckets.edit.done', { name }));
          }}
        />
      )}
      {dialog === 'delete' && (
        <DeleteBucketDialog
          view={view}
          bucket={name}
          onClose={close}
          onDone={() => {
            navigate(list({ name: view.name }));
            notice(t('buckets.delete.done', { name }));
          }}
        />
      )}
    </>
  );
}
