import { useId } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../components';
import { FormId } from './snippets/types';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    button: { textTransform: 'none' },
  }),
  { name: 'WorkspaceFormButtons' },
);

/** Shows credentials in a form at one click. */
export function FormButtons(props: {
  forms: readonly FormId[];
  chosen: FormId;
  busy: boolean;
  onChoose: (form: FormId) => void;
}) {
  const { forms, chosen, busy, onChoose } = props;
  const t = useTexts();
  const classes = useStyles();
  const labelId = useId();
  return (
    <div className={classes.root} role="group" aria-labelledby={labelId}>
      <Typography id={labelId} component="span" variant="body2">
        {t('credentials.panel.showAs')}
      </Typography>
      {forms.map(form => (
        <Button
          key={form}
          size="small"
          variant={form === chosen ? 'contained' : 'outlined'}
          color={form === chosen ? 'primary' : 'default'}
          aria-pressed={form === chosen}
          className={classes.button}
          disabled={busy}
          onClick={() => onChoose(form)}
        >
          {t(`credentials.form.${form}`)}
        </Button>
      ))}
    </div>
  );
}
