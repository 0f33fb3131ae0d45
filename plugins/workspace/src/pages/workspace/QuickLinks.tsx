import { Link } from '@backstage/core-components';
import { RouteFunc, useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { may, SummaryCard, useTexts } from '../../components';
import { ADD_MEMBER_QUERY } from '../../members/useAdding';
import {
  accessRouteRef,
  credentialsRouteRef,
  membersRouteRef,
  settingsRouteRef,
  storesRouteRef,
} from '../../routes';

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', padding: 0, margin: 0 },
    item: { marginTop: theme.spacing(1) },
  }),
  { name: 'WorkspaceQuickLinks' },
);

/** What people come for, in their words: only what they may do. */
export function QuickLinks({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const classes = useStyles();
  const { name, datalab } = view;
  const at = (route: RouteFunc<{ name: string }>) => route({ name });
  const links = [
    {
      id: 'credentials' as const,
      to: at(useRouteRef(credentialsRouteRef)),
      shown: may(view, 'VIEW_BUCKET_CREDENTIALS'),
    },
    {
      id: 'ask' as const,
      to: at(useRouteRef(accessRouteRef)),
      shown: may(view, 'MANAGE_BUCKETS'),
    },
    {
      id: 'members' as const,
      to: `${at(useRouteRef(membersRouteRef))}${ADD_MEMBER_QUERY}`,
      shown: datalab.present && may(view, 'MANAGE_MEMBERS'),
    },
    {
      id: 'stores' as const,
      to: at(useRouteRef(storesRouteRef)),
      shown: datalab.present && may(view, 'VIEW_STORES'),
    },
    {
      id: 'settings' as const,
      to: at(useRouteRef(settingsRouteRef)),
      shown: true,
    },
  ];
  return (
    <SummaryCard title={t('pages.overview.quick.title')}>
      <ul className={classes.list}>
        {links
          .filter(({ shown }) => shown)
          .map(({ id, to }) => (
            <li key={id} className={classes.item}>
              <Link to={to} variant="body2">
                {t(`pages.overview.quick.${id}`)}
              </Link>
              <Typography variant="body2" color="textSecondary">
                {t(`pages.overview.quick.${id}Help`)}
              </Typography>
            </li>
          ))}
      </ul>
    </SummaryCard>
  );
}
