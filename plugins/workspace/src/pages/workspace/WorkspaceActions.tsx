import { useState } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import IconButton from '@material-ui/core/IconButton';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import MoreIcon from '@material-ui/icons/MoreVert';
import { BackstageTheme } from '@backstage/theme';
import { useTexts } from '../../components';
import { DeleteWorkspaceDialog } from '../../settings/DeleteWorkspaceDialog';

const useStyles = makeStyles<BackstageTheme>(
  theme => ({ onHeader: { color: theme.page.fontColor } }),
  { name: 'WorkspaceActions' },
);

/** What may be done to the workspace as a whole; nothing for those who may do none of it. */
export function WorkspaceActions({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const classes = useStyles();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [deleting, setDeleting] = useState(false);
  const close = () => setAnchor(undefined);

  if (!view.user.may_delete) {
    return null;
  }
  return (
    <>
      <IconButton
        className={classes.onHeader}
        aria-label={t('pages.workspace.actions', { name: view.name })}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        onClick={event => setAnchor(event.currentTarget)}
      >
        <MoreIcon />
      </IconButton>
      <Menu open={Boolean(anchor)} anchorEl={anchor} onClose={close}>
        <MenuItem
          onClick={() => {
            close();
            setDeleting(true);
          }}
        >
          {t('pages.delete.action')}
        </MenuItem>
      </Menu>
      {deleting && (
        <DeleteWorkspaceDialog view={view} onClose={() => setDeleting(false)} />
      )}
    </>
  );
}
