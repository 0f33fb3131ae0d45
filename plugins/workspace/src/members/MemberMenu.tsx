import { useState } from 'react';
import { flushSync } from 'react-dom';
import IconButton from '@material-ui/core/IconButton';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import MoreIcon from '@material-ui/icons/MoreVert';
import { useTexts } from '../components';
import { MemberAction } from './memberActions';
import { MemberRow } from './memberRows';

/** What may be done about a member; nothing where that is nothing. */
export function MemberMenu(props: {
  row: MemberRow;
  onAction: (action: MemberAction, row: MemberRow) => void;
}) {
  const { row, onAction } = props;
  const t = useTexts();
  const [anchor, setAnchor] = useState<HTMLElement>();

  if (row.actions.length === 0) {
    return null;
  }

  const act = (action: MemberAction) => {
    // First the focus is to be back at the button, for the dialog to return it there.
    flushSync(() => setAnchor(undefined));
    onAction(action, row);
  };

  return (
    <>
      <IconButton
        size="small"
        aria-label={t('members.menu.label', {
          member: row.displayName ?? row.member,
        })}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        onClick={event => setAnchor(event.currentTarget)}
      >
        <MoreIcon />
      </IconButton>
      <Menu
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={() => setAnchor(undefined)}
      >
        {row.actions.map(action => (
          <MenuItem key={action} onClick={() => act(action)}>
            {t(`members.menu.${action}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
