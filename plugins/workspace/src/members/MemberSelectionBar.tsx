import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../components';
import { GivenRole } from './RoleField';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'WorkspaceMemberSelectionBar' },
);

/** Selects all members who can be changed, and changes those who are selected. */
export function MemberSelectionBar(props: {
  selected: number;
  total: number;
  busy: boolean;
  onSelectAll: (all: boolean) => void;
  onRole: (role: GivenRole) => void;
  onRemove: () => void;
}) {
  const { selected, total, busy, onSelectAll, onRole, onRemove } = props;
  const t = useTexts();
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <FormControlLabel
        label={t('members.select.all')}
        control={
          <Checkbox
            size="small"
            color="primary"
            checked={selected === total}
            indeterminate={selected > 0 && selected < total}
            onChange={event => onSelectAll(event.target.checked)}
          />
        }
      />
      {selected > 0 && (
        <>
          <Button
            variant="outlined"
            disabled={busy}
            onClick={() => onRole('admin')}
          >
            {t('members.select.makeAdmin', { count: selected })}
          </Button>
          <Button
            variant="outlined"
            disabled={busy}
            onClick={() => onRole('user')}
          >
            {t('members.select.makeUser', { count: selected })}
          </Button>
          <Button variant="outlined" disabled={busy} onClick={onRemove}>
            {t('members.select.remove', { count: selected })}
          </Button>
        </>
      )}
    </div>
  );
}
