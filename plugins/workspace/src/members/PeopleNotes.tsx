import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(
  theme => ({
    list: { margin: theme.spacing(0.5, 0, 1), paddingLeft: theme.spacing(3) },
    problem: { color: theme.palette.error.main },
  }),
  { name: 'WorkspacePeopleNotes' },
);

/** What there is to say of one of several people. */
export interface PersonNote {
  name: string;
  text: string;
  /** They can't be added like this. */
  isProblem?: boolean;
}

/** What there is to say of people in a list, a line for each. */
export function PeopleNotes({ notes }: { notes: readonly PersonNote[] }) {
  const classes = useStyles();
  return (
    <div role="status">
      {notes.length > 0 && (
        <ul className={classes.list}>
          {notes.map(({ name, text, isProblem }) => (
            <Typography
              key={name}
              component="li"
              variant="body2"
              className={isProblem ? classes.problem : undefined}
            >
              {text}
            </Typography>
          ))}
        </ul>
      )}
    </div>
  );
}
