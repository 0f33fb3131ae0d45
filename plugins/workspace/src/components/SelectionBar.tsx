import { PropsWithChildren } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';

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
  /** Of the box that selects all. */
  label: string;
  selected: number;
  total: number;
  onSelectAll: (all: boolean) => void;
}

/** Selects all rows of a table, and has the buttons that act on those that are selected, while any is. */
export function SelectionBar(props: PropsWithChildren<SelectionBarProps>) {
  const { label, selected, total, onSelectAll, children } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <FormControlLabel
        label={label}
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
      {selected > 0 && children}
    </div>
  );
}
