import { Link, LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  AccessOffer,
  AccessRequest,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { RelativeTime, Texts, useTexts } from '../components';
import { accessRouteRef } from '../routes';
import { HomePart, HomeRow } from './HomePart';

/** As many as one takes in at a glance. */
const MOST = 5;

/** A request or an offer in words, and in whose access tab it is answered. */
interface Pending {
  key: string;
  workspace: string;
  at: string;
  text: string;
  verb: string;
  label: string;
}

/** Who asks for a bucket of my workspaces, and what is offered to them; what is pending longest first. */
export function WaitingDecisions(props: {
  requests: AccessRequest[];
  offers: AccessOffer[];
}) {
  const t = useTexts();
  const accessTab = useRouteRef(accessRouteRef);
  const pending = [
    ...props.requests.flatMap(request => requestIn(t, request)),
    ...props.offers.map(offer => offerIn(t, offer)),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const others = pending.slice(MOST);
  return (
    <HomePart
      title={t('home.waiting.title', { count: pending.length })}
      none={pending.length ? undefined : t('home.waiting.none')}
    >
      {pending.slice(0, MOST).map(each => (
        <HomeRow
          key={each.key}
          action={
            <LinkButton
              size="small"
              color="primary"
              variant="outlined"
              to={accessTab({ name: each.workspace })}
              aria-label={each.label}
            >
              {each.verb}
            </LinkButton>
          }
        >
          {each.text}
          <Typography variant="caption" display="block" color="textSecondary">
            <RelativeTime time={each.at} />
          </Typography>
        </HomeRow>
      ))}
      {others.length > 0 && (
        <HomeRow>
          <Link to={accessTab({ name: others[0].workspace })}>
            {t('home.waiting.more', { total: String(others.length) })}
          </Link>
        </HomeRow>
      )}
    </HomePart>
  );
}

function requestIn(t: Texts, request: AccessRequest): Pending[] {
  const { workspace, bucket, owner, permission, requested_at: at } = request;
  if (!owner) return [];
  const level = t(`home.waiting.level.${permission}`);
  return [
    {
      key: `request ${workspace} ${bucket}`,
      workspace: owner,
      at,
      text: t('home.waiting.asks', { workspace, bucket, level }),
      verb: t('home.waiting.decide'),
      label: t('home.waiting.decideLabel', { workspace, bucket }),
    },
  ];
}

function offerIn(t: Texts, offer: AccessOffer): Pending {
  const { workspace, bucket, owner, permission, granted_at: at } = offer;
  const level = t(`home.waiting.level.${permission}`);
  return {
    key: `offer ${workspace} ${bucket}`,
    workspace,
    at,
    text: t('home.waiting.offers', { workspace, bucket, owner, level }),
    verb: t('home.waiting.review'),
    label: t('home.waiting.reviewLabel', { workspace, bucket }),
  };
}
