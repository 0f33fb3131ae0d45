import { Link } from '@backstage/core-components';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import { useTexts } from '../components';
import { useTabs } from '../pages/workspace/useTabs';

/** The ways into each part of a workspace that the user may see. */
export function WorkspaceLinks({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const tabs = useTabs(view).filter(({ visible }) => visible);
  return (
    <nav aria-label={t('entity.parts')}>
      <Box display="flex" flexWrap="wrap" gridGap={16}>
        {tabs.map(({ path, label, to }) => (
          <Link key={path} to={to}>
            {label}
          </Link>
        ))}
      </Box>
    </nav>
  );
}
