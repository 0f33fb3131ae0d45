import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { makeStyles, Typography } from '@material-ui/core';

const useStyles = makeStyles(theme => ({
  root: {
    minHeight: sidebarConfig.drawerWidthClosed,
    display: 'flex',
    alignItems: 'center',
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    paddingLeft: theme.spacing(2.5),
    color: theme.palette.navigation.selectedColor,
  },
  mark: { width: 32, height: 32, flex: 'none' },
  title: { fontWeight: 600, whiteSpace: 'nowrap' },
}));

/** The portal's mark, with its title while the sidebar is open; leads home. */
export const SidebarLogo = () => {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  const title = useApi(configApiRef).getOptionalString('app.title') ?? 'Portal';

  return (
    <div className={classes.root}>
      <Link to="/" underline="none" className={classes.link} aria-label={title}>
        <svg className={classes.mark} viewBox="0 0 32 32" aria-hidden>
          <g fill="none" stroke="currentColor" strokeWidth={2.2}>
            <path
              strokeLinejoin="round"
              d="M16 5l10 5.5v11L16 27 6 21.5v-11z"
            />
            <path strokeLinejoin="round" d="M6 10.5L16 16l10-5.5M16 16v11" />
          </g>
        </svg>
        {isOpen && (
          <Typography className={classes.title} component="span">
            {title}
          </Typography>
        )}
      </Link>
    </div>
  );
};
