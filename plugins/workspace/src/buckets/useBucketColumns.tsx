import { useMemo } from 'react';
import { AccessGrant, Bucket } from '@eoepca/backstage-plugin-workspace-common';
import { Column, useTexts } from '../components';
import { BucketActions, BucketVerbs } from './BucketActions';
import { BucketName } from './BucketName';
import { sharedText, sharedWith } from './sharedWith';
import { SharedWithCell } from './SharedWithCell';
import { RuleSentences } from './RuleSentences';
import { VisibilitySwitch } from './VisibilitySwitch';

/**
 * The columns of the buckets table.
 *
 * @param grants - what the workspace shares, as far as that is known; keep it between renders
 * @param verbs - what the user may do, if anything; keep it between renders
 */
export function useBucketColumns(
  workspace: string,
  grants: readonly AccessGrant[] | undefined,
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
        render: bucket => <BucketName workspace={workspace} bucket={bucket} />,
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
        id: 'shared',
        title: t('buckets.column.shared'),
        sortValue: ({ name }) => sharedWith(name, grants).current.length,
        searchText: ({ name }) => sharedText(sharedWith(name, grants)),
        render: ({ name }) => (
          <SharedWithCell workspace={workspace} bucket={name} grants={grants} />
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
            onShare={verbs.onShare}
            onEdit={verbs.onEdit}
            onDelete={verbs.onDelete}
          />
        ),
      });
    }
    return columns;
  }, [t, workspace, grants, verbs]);
}
