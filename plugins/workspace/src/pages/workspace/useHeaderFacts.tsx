import type { HeaderMetadataItem } from '@backstage/ui';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../../components';
import { WorkspaceHealth } from '../../health';
import { Member } from '../../members/Member';
import { roleText } from '../list/roleText';
import { CopyName } from './CopyName';
import { ownerOf } from './ownerOf';

/** What the header tells of a workspace: what addresses call it, how it stands and whose it is. */
export function useHeaderFacts(view: WorkspaceView): HeaderMetadataItem[] {
  const t = useTexts();
  const owner = ownerOf(view);
  return [
    {
      label: t('pages.workspace.name'),
      value: <CopyName name={view.name} />,
    },
    { label: t('health.label'), value: <WorkspaceHealth workspace={view} /> },
    ...(owner
      ? [
          {
            label: t('pages.workspace.owner'),
            value: (
              <Typography variant="body2">
                <Member member={owner} />
              </Typography>
            ),
          },
        ]
      : []),
    { label: t('pages.workspace.role'), value: roleText(t, view.user) },
  ];
}
