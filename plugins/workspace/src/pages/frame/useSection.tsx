import { ReactElement } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import GroupWorkIcon from '@material-ui/icons/GroupWork';
import StorageIcon from '@material-ui/icons/Storage';
import { useTexts } from '../../components';
import { datasetsLinkRef, rootRouteRef } from '../../routes';

/** The plugin's entries in the sidebar. */
export type SectionId = 'workspaces' | 'datasets';

interface Section {
  title: string;
  titleLink?: string;
  icon: ReactElement;
}

/** What a page belongs to, by the name, icon and address of the sidebar. */
export function useSection(id: SectionId): Section {
  const t = useTexts();
  const list = useRouteRef(rootRouteRef);
  const datasets = useRouteRef(datasetsLinkRef);
  return id === 'datasets'
    ? {
        title: t('datasets.title'),
        titleLink: datasets?.(),
        icon: <StorageIcon fontSize="inherit" />,
      }
    : {
        title: t('pages.list.title'),
        titleLink: list(),
        icon: <GroupWorkIcon fontSize="inherit" />,
      };
}
