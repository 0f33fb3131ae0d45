import { useMemo } from 'react';
import { Bucket } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { Column, useTexts } from '../components';
import { BucketName } from './BucketName';
import { RuleSentences } from './RuleSentences';

/**
 * The columns of the buckets table.
 *
 * @param onCopy - puts a name on the clipboard; keep it between renders
 */
export function useBucketColumns(
  onCopy: (name: string) => void,
): readonly Column<Bucket>[] {
  const t = useTexts();
  return useMemo(() => {
    const visibility = ({ discoverable }: Bucket) =>
      t(discoverable ? 'buckets.discoverable' : 'buckets.private');
    return [
      {
        id: 'name',
        title: t('buckets.column.name'),
        sortValue: bucket => bucket.name,
        searchText: bucket => bucket.name,
        render: bucket => <BucketName bucket={bucket} onCopy={onCopy} />,
      },
      {
        id: 'visibility',
        title: t('buckets.column.visibility'),
        sortValue: visibility,
        searchText: visibility,
        render: bucket => (
          <Typography variant="body2" noWrap>
            {visibility(bucket)}
          </Typography>
        ),
      },
      {
        id: 'rules',
        title: t('buckets.column.rules'),
        render: bucket => <RuleSentences rules={bucket.lifecycle_rules} />,
      },
    ];
  }, [t, onCopy]);
}
