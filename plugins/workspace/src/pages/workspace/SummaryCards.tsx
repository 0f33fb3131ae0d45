import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { SummaryCard, useTexts } from '../../components';
import { useMemberNames } from '../../members/useMemberNames';
import { bucketsRouteRef, membersRouteRef } from '../../routes';
import { ownerOf } from './ownerOf';

/** Who works here. */
export function MembersCard({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const membersTab = useRouteRef(membersRouteRef);
  const { memberships } = view.datalab;
  const owner = ownerOf(view);
  const nameOf = useMemberNames(owner ? [owner] : []);
  const withoutDatalab = view.datalab.available ? 'soon' : 'ownerOnly';
  const admins = memberships.filter(({ role }) => role === 'admin').length;
  return (
    <SummaryCard
      title={t('pages.overview.members.title')}
      figure={memberships.length}
      link={{
        to: membersTab({ name: view.name }),
        text: t('pages.overview.members.link'),
      }}
    >
      {!view.datalab.present && (
        <Typography variant="body2">
          {t(`pages.overview.members.${owner ? withoutDatalab : 'none'}`)}
        </Typography>
      )}
      {owner && (
        <Typography variant="body2">
          {t('pages.overview.members.owner', { owner: nameOf(owner) })}
        </Typography>
      )}
      {admins > 0 && (
        <Typography variant="body2">
          {t('pages.overview.members.admins', { count: admins })}
        </Typography>
      )}
    </SummaryCard>
  );
}

/** Where its data are. */
export function BucketsCard({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const bucketsTab = useRouteRef(bucketsRouteRef);
  const { buckets } = view.storage;
  const discoverable = buckets.filter(bucket => bucket.discoverable).length;
  return (
    <SummaryCard
      title={t('pages.overview.buckets.title')}
      figure={buckets.length}
      link={{
        to: bucketsTab({ name: view.name }),
        text: t('pages.overview.buckets.link'),
      }}
    >
      <Typography variant="body2">
        {buckets.length
          ? t('pages.overview.buckets.discoverable', {
              total: String(discoverable),
            })
          : t('pages.overview.buckets.none')}
      </Typography>
    </SummaryCard>
  );
}
