import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useSuggestions } from '../api';
import { useTexts } from '../components';
import { useSuggestionText } from './useSuggestionText';
import { useWithdrawSuggestion } from './useWithdrawSuggestion';

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: theme.spacing(1, 0) },
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(0, 2),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'WorkspaceOwnPending' },
);

/** The user's own pending suggestions in a workspace, each to be withdrawn: the way on where there are too many. */
export function OwnPending(props: {
  workspace: string;
  onWithdrawn: () => void;
}) {
  const t = useTexts();
  const classes = useStyles();
  const textOf = useSuggestionText();
  const { data = [] } = useSuggestions(props.workspace);
  const { withdraw, busy } = useWithdrawSuggestion(props.onWithdrawn);
  const own = data.filter(each => each.own && !each.dismissed_at);
  return (
    <ul className={classes.list}>
      {own.map(each => (
        <li key={each.id} className={classes.row}>
          <Typography variant="body2">{textOf(each)}</Typography>
          <Button
            size="small"
            disabled={busy}
            aria-label={t('suggestions.withdrawOf', { what: textOf(each) })}
            onClick={() => withdraw(each)}
          >
            {t('suggestions.withdraw')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
