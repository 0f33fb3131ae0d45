import { useMemo } from 'react';
import {
  humanSize,
  parseQuantity,
  Store,
} from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { Column, StatusChip, useLanguage, useTexts } from '../components';

/** The columns of the stores table. */
export function useStoreColumns(options: {
  state: 'ready' | 'working';
  onConnect: (store: Store) => void;
  /** For those who may remove stores. */
  onRemove?: (store: Store) => void;
}): readonly Column<Store>[] {
  const { state, onConnect, onRemove } = options;
  const t = useTexts();
  const language = useLanguage();
  return useMemo(
    () => [
      {
        id: 'name',
        title: t('stores.column.name'),
        sortValue: store => store.name,
        searchText: store => store.name,
        render: store => store.name,
      },
      {
        id: 'type',
        title: t('stores.column.type'),
        sortValue: store => t(`stores.type.${store.type}`),
        searchText: store => t(`stores.type.${store.type}`),
        render: store => t(`stores.type.${store.type}`),
      },
      {
        id: 'size',
        title: t('stores.column.size'),
        sortValue: store => Number(parseQuantity(store.storage)?.nano ?? 0),
        render: store => (
          <>
            {humanSize(store.storage, language)}
            {store.backup_storage && (
              <Typography variant="body2" color="textSecondary">
                {t('stores.backup', {
                  size: humanSize(store.backup_storage, language),
                })}
              </Typography>
            )}
          </>
        ),
      },
      {
        id: 'state',
        title: t('stores.column.state'),
        render: () => (
          <StatusChip level={state === 'ready' ? 'ok' : 'pending'}>
            {t(`stores.state.${state}`)}
          </StatusChip>
        ),
      },
      {
        id: 'actions',
        title: t('stores.column.actions'),
        kind: 'actions',
        render: store => (
          <>
            <Button
              size="small"
              color="primary"
              aria-label={t('stores.connect.label', { name: store.name })}
              onClick={() => onConnect(store)}
            >
              {t('stores.connect.action')}
            </Button>
            {onRemove && (
              <Button
                size="small"
                aria-label={t('stores.remove.label', { name: store.name })}
                onClick={() => onRemove(store)}
              >
                {t('stores.remove.action')}
              </Button>
            )}
          </>
        ),
      },
    ],
    [t, language, state, onConnect, onRemove],
  );
}
