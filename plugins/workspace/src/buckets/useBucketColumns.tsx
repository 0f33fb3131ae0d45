import { useMemo } from 'react';
import { Bucket } from '@eoepca/backstage-plugin-workspace-common';
import { Column, useTexts } from '../components';
import { BucketActions, BucketVerbs } from './BucketActions';
import { BucketName } from './BucketName';
import { RuleSentences } from './RuleSentences';
import { VisibilitySwitch } from './VisibilitySwitch';

/**
 * The columns of the buckets table.
 *
 * @param onCopy - puts a name on the clipboard; keep it between renders
 * @param verbs - what the user may do, if anything; keep it between renders
 */
export function useBucketColumns(
  onCopy: (name: string) => void,
  verbs?: BucketVerbs,
): readonly Column<Bucket>[] {
  const t = useTexts();
  return useMemo(() => {
    const visibility = ({ discoverable }: Bucket) =>
      t(discoverable ? 'buckets.discoverable' : 'buckets.private');
    const columns: Column<Bucket>[] = [
      {
        id: 'name',
        title: t('buckets.column.name'),
        sortValue: bucket => bucket.name,
        searchText: ({ name, title = '' }) => `${name} ${title}`,
        render: bucket => <BucketName bucket={bucket} onCopy={onCopy} />,
      },
      {
        id: 'visibility',
        title: t('buckets.column.visibility'),
        sortValue: visibility,
        searchText: visibility,
        render: bucket => (
          <VisibilitySwitch
            bucket={bucket}
            onChange={verbs?.onSetDiscoverable}
          />
        ),
      },
      {
        id: 'rules',
        title: t('buckets.column.rules'),
        render: bucket => <RuleSentences rules={bucket.lifecycle_rules} />,
      },
    ];
    if (verbs) {
      columns.push({
        id: 'actions',
        title: t('buckets.column.actions'),
        kind: 'actions',
        render: bucket => (
          <BucketActions
            bucket={bucket}
            onEdit={verbs.onEdit}
            onDelete={verbs.onDelete}
          />
        ),
      });
    }
    return columns;
  }, [t, onCopy, verbs]);
}
