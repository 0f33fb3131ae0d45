import { useMemo } from 'react';
import { AccessOffer } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { Column, useTexts } from '../../components';
import { LevelAndEnd } from '../LevelAndEnd';

/**
 * The columns of what others offer.
 *
 * @param verbs - what the user may do, if anything; keep it between renders
 */
export function useOfferColumns(
  disabled: boolean,
  verbs?: { onAccept: (offer: AccessOffer) => void },
): readonly Column<AccessOffer>[] {
  const t = useTexts();
  return useMemo(() => {
    const columns: Column<AccessOffer>[] = [
      {
        id: 'bucket',
        title: t('access.offers.column.bucket'),
        sortValue: ({ bucket }) => bucket,
        searchText: ({ bucket, owner }) => `${bucket} ${owner}`,
        render: ({ bucket, owner }) => (
          <div>
            {bucket}
            <Typography variant="body2" color="textSecondary">
              {t('access.offers.owner', { owner })}
            </Typography>
          </div>
        ),
      },
      {
        id: 'level',
        title: t('access.offers.column.level'),
        sortValue: ({ permission }) => t(`access.level.${permission}`),
        render: ({ permission, expires_at: end, not_in_effect: lacks }) => (
          <LevelAndEnd level={permission} end={end}>
            {lacks && (
              <Typography variant="body2" color="textSecondary">
                {t('access.offers.withoutLabel')}
              </Typography>
            )}
          </LevelAndEnd>
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
          <Button
            size="small"
            variant="outlined"
            color="primary"
            disabled={disabled}
            aria-label={t('access.offers.acceptOf', { bucket: offer.bucket })}
            onClick={() => verbs.onAccept(offer)}
          >
            {t('access.offers.accept')}
          </Button>
        ),
      });
    }
    return columns;
  }, [t, disabled, verbs]);
}
