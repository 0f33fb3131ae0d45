import Checkbox from '@material-ui/core/Checkbox';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../components';
import { MemberName } from './MemberName';
import { MemberRow } from './memberRows';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', alignItems: 'flex-start' },
    box: { padding: 0, marginRight: theme.spacing(1) },
  }),
  { name: 'WorkspaceMemberCell' },
);

/** A member; to be selected where they can be changed together with others. */
export function MemberCell(props: {
  row: MemberRow;
  selected: boolean;
  onSelect?: (member: string, isSelected: boolean) => void;
}) {
  const { row, selected, onSelect } = props;
  const { member, displayName = member } = row;
  const t = useTexts();
  const classes = useStyles();
  return (
    <div className={classes.root}>
      {onSelect && (
        <Checkbox
          size="small"
          color="primary"
          className={classes.box}
          checked={selected}
          onChange={event => onSelect(member, event.target.checked)}
          inputProps={{
            'aria-label': t('members.select.one', { member: displayName }),
          }}
        />
      )}
      <MemberName row={row} />
    </div>
  );
}
