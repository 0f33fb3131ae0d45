import { PropsWithChildren } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', alignItems: 'flex-start' },
    box: { padding: 0, marginRight: theme.spacing(1) },
  }),
  { name: 'WorkspaceSelectableCell' },
);

interface SelectableCellProps {
  /** Of the box. */
  label: string;
  selected: boolean;
  /** Absent where the row can't be selected. */
  onSelect?: (selected: boolean) => void;
}

/** The cell that names a row, with a box that selects it. */
export function SelectableCell(props: PropsWithChildren<SelectableCellProps>) {
  const { label, selected, onSelect, children } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      {onSelect && (
        <Checkbox
          size="small"
          color="primary"
          className={classes.box}
          checked={selected}
          onChange={event => onSelect(event.target.checked)}
          inputProps={{ 'aria-label': label }}
        />
      )}
      <div>{children}</div>
    </div>
  );
}
