import { ReactNode } from 'react';
import { Link, LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  AccessOffer,
  AccessRequest,
  Suggestion,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { Person } from '../members/Person';
import { RelativeTime, Texts, useTexts } from '../components';
import { accessRouteRef } from '../routes';
import { StartSuggested } from '../suggestions/StartSuggested';
import { useSuggestionText } from '../suggestions/useSuggestionText';
import { HomePart, HomeRow } from './HomePart';

/** As many as one takes in at a glance. */
const MOST = 5;

/** A request, an offer or a suggestion in words, and where it is answered. */
interface Pending {
  key: string;
  workspace: string;
  at: string;
  text: string;
  /** Who suggests it. */
  by?: string;
  action: ReactNode;
}

/** Who asks for a bucket of my workspaces, and what is offered to them or suggested; what is pending longest first. */
export function WaitingDecisions(props: {
  requests: AccessRequest[];
  offers: AccessOffer[];
  suggestions: Suggestion[];
}) {
  const t = useTexts();
  const textOf = useSuggestionText();
  const accessTab = useRouteRef(accessRouteRef);
  const pending = [
    ...props.requests.flatMap(request => requestIn(t, request)),
    ...props.offers.map(offer => offerIn(t, offer)),
    ...props.suggestions
      .filter(each => each.may_decide)
      .map(each => suggestionIn(t, textOf(each), each)),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const others = pending.slice(MOST);
  return (
    <HomePart
      title={t('home.waiting.title', { count: pending.length })}
      none={pending.length ? undefined : t('home.waiting.none')}
    >
      {pending.slice(0, MOST).map(each => (
        <HomeRow key={each.key} action={each.action}>
          {each.text}
          <Typography variant="caption" display="block" color="textSecondary">
            {each.by && (
              <>
                {t('home.waiting.suggestedBy')} <Person identity={each.by} />{' '}
              </>
            )}
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
      action: (
        <ToAccess
          workspace={owner}
          label={t('home.waiting.decideLabel', { workspace, bucket })}
        >
          {t('home.waiting.decide')}
        </ToAccess>
      ),
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
    action: (
      <ToAccess
        workspace={workspace}
        label={t('home.waiting.reviewLabel', { workspace, bucket })}
      >
        {t('home.waiting.review')}
      </ToAccess>
    ),
  };
}

function suggestionIn(t: Texts, what: string, suggestion: Suggestion): Pending {
  const {
    id,
    workspace,
    kind,
    suggested_at: at,
    suggested_by: by,
  } = suggestion;
  return {
    key: `suggestion ${id}`,
    workspace,
    at,
    by,
    text: t('home.waiting.suggested', { workspace, what }),
    action:
      kind === 'start-session' ? (
        <StartSuggested suggestion={suggestion} />
      ) : (
        <ToAccess
          workspace={workspace}
          label={t('home.waiting.suggestionLabel', { workspace, what })}
        >
          {t('home.waiting.review')}
        </ToAccess>
      ),
  };
}

/** Leads to where a request, an offer or a suggestion is answered. */
function ToAccess(props: {
  workspace: string;
  label: string;
  children: string;
}) {
  const accessTab = useRouteRef(accessRouteRef);
  return (
    <LinkButton
      size="small"
      color="primary"
      variant="outlined"
      to={accessTab({ name: props.workspace })}
      aria-label={props.label}
    >
      {props.children}
    </LinkButton>
  );
}
