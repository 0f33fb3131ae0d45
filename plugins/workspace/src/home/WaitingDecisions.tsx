import { Link, LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { RelativeTime, useTexts } from '../components';
import { accessRouteRef } from '../routes';
import { HomePart, HomeRow } from './HomePart';

/** As many as one takes in at a glance. */
const MOST = 5;

/** Who asks for a bucket of my workspaces, those who wait longest first. */
export function WaitingDecisions(props: { requests: AccessRequest[] }) {
  const t = useTexts();
  const accessTab = useRouteRef(accessRouteRef);
  const requests = props.requests.filter(({ owner }) => owner);
  const others = requests.slice(MOST);
  const addressOf = ({ owner = '' }: AccessRequest) =>
    accessTab({ name: owner });
  return (
    <HomePart
      title={t('home.waiting.title', { count: requests.length })}
      none={requests.length ? undefined : t('home.waiting.none')}
    >
      {requests.slice(0, MOST).map(request => {
        const { workspace, bucket, permission, requested_at: asked } = request;
        return (
          <HomeRow
            key={`${workspace}/${bucket}`}
            action={
              <LinkButton
                size="small"
                color="primary"
                variant="outlined"
                to={addressOf(request)}
                aria-label={t('home.waiting.decideLabel', {
                  workspace,
                  bucket,
                })}
              >
                {t('home.waiting.decide')}
              </LinkButton>
            }
          >
            {t('home.waiting.asks', { workspace, bucket })}{' '}
            {t(`home.waiting.level.${permission}`)}
            <Typography variant="caption" display="block" color="textSecondary">
              <RelativeTime time={asked} />
            </Typography>
          </HomeRow>
        );
      })}
      {others.length > 0 && (
        <HomeRow>
          <Link to={addressOf(others[0])}>
            {t('home.waiting.more', { total: String(others.length) })}
          </Link>
        </HomeRow>
      )}
    </HomePart>
  );
}
