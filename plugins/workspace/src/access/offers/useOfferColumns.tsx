import { useMemo } from 'react';
import { AccessOffer } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { Column, RelativeTime, StatusChip, useTexts } from '../../components';
import { titledName } from '../Introduction';
import { PermissionAndExpiry } from '../PermissionAndExpiry';

/** What may be done with an offer. */
export interface OfferVerbs {
  onAccept: (offer: AccessOffer) => void;
  onDecline: (offer: AccessOffer) => void;
}

/**
 * The columns of what others offer.
 *
 * @param verbs - what the user may do, if anything; keep it between renders
 */
export function useOfferColumns(
  disabled: boolean,
  verbs?: OfferVerbs,
): readonly Column<AccessOffer>[] {
  const t = useTexts();
  return useMemo(() => {
    const columns: Column<AccessOffer>[] = [
      {
        id: 'bucket',
        title: t('access.offers.column.bucket'),
        sortValue: ({ bucket }) => bucket,
        searchText: ({ bucket, owner, owner_title: title = '' }) =>
          `${bucket} ${owner} ${title}`,
        render: ({ bucket, owner, granted_at: at, ...offer }) => (
          <div>
            {bucket}
            <Typography variant="body2" color="textSecondary">
              {t('access.offers.owner', {
                owner: titledName(owner, offer.owner_title),
              })}{' '}
              <RelativeTime time={at} />
            </Typography>
            {offer.owner_contact && (
              <Typography variant="body2" color="textSecondary">
                {t('access.introduction.contact', {
                  contact: offer.owner_contact,
                })}
              </Typography>
            )}
          </div>
        ),
      },
      {
        id: 'permission',
        title: t('access.offers.column.permission'),
        sortValue: ({ permission }) => t(`access.permission.${permission}`),
        render: ({
          owner,
          permission,
          expires_at: end,
          not_in_effect: lacks,
        }) => (
          <PermissionAndExpiry permission={permission} end={end}>
            {lacks && (
              <Typography variant="body2" color="textSecondary">
                {t('access.offers.withoutLabel', { owner })}
              </Typography>
            )}
          </PermissionAndExpiry>
        ),
      },
      {
        id: 'state',
        title: t('access.offers.column.state'),
        sortValue: offer => t(stateOf(offer)),
        searchText: offer => t(stateOf(offer)),
        render: offer => (
          <StatusChip level={offer.declined ? 'off' : 'pending'}>
            {t(stateOf(offer))}
          </StatusChip>
        ),
      },
      {
        id: 'comment',
        title: t('access.offers.column.comment'),
        searchText: ({ comment = '' }) => comment,
        render: ({ comment }) => comment,
      },
    ];
    if (verbs) {
      columns.push({
        id: 'actions',
        title: t('access.offers.column.actions'),
        kind: 'actions',
        render: offer => (
          <OfferActions offer={offer} disabled={disabled} verbs={verbs} />
        ),
      });
    }
    return columns;
  }, [t, disabled, verbs]);
}

function stateOf({ declined }: AccessOffer) {
  return declined ? 'access.offers.declined' : 'access.offers.pending';
}

function OfferActions(props: {
  offer: AccessOffer;
  disabled: boolean;
  verbs: OfferVerbs;
}) {
  const { offer, disabled, verbs } = props;
  const { bucket, declined } = offer;
  const t = useTexts();
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        color="primary"
        disabled={disabled}
        aria-label={t('access.offers.acceptOf', { bucket })}
        onClick={() => verbs.onAccept(offer)}
      >
        {t('access.offers.accept')}
      </Button>
      {!declined && (
        <Button
          size="small"
          disabled={disabled}
          aria-label={t('access.offers.declineOf', { bucket })}
          onClick={() => verbs.onDecline(offer)}
        >
          {t('access.offers.decline')}
        </Button>
      )}
    </>
  );
}
