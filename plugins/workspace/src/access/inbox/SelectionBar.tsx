import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../components';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'WorkspaceSelectionBar' },
);

interface SelectionBarProps {
  selected: number;
  total: number;
  busy: boolean;
  onSelectAll: (all: boolean) => void;
  onGrant: () => void;
  onDeny: () => void;
}

/** Selects all that waits, and decides on what is selected. */
export function SelectionBar(props: SelectionBarProps) {
  const { selected, total, busy, onSelectAll, onGrant, onDeny } = props;
  const t = useTexts();
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <FormControlLabel
        label={t('access.inbox.selectAll')}
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
            variant="contained"
            color="primary"
            disabled={busy}
            onClick={onGrant}
          >
            {t('access.inbox.grantSelected', { total: String(selected) })}
          </Button>
          <Button variant="outlined" disabled={busy} onClick={onDeny}>
            {t('access.inbox.denySelected', { total: String(selected) })}
          </Button>
        </>
      )}
    </div>
  );
}
