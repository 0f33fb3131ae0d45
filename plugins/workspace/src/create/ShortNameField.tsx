import { NameCheck } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { UseFormRegisterReturn } from 'react-hook-form';
import { FormField, useTexts } from '../components';

const useStyles = makeStyles(
  theme => ({
    // The line is there from the start, so that nothing below it moves while somebody types.
    status: {
      minHeight: theme.spacing(4),
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: theme.spacing(1),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'WorkspaceShortNameField' },
);

/** The short name of a new workspace, with what it will be called in full and whether that is free. */
export function ShortNameField(props: {
  field: UseFormRegisterReturn;
  /** With the prefix; undefined where there can be none. */
  fullName?: string;
  check?: NameCheck;
  error?: string;
  filled: boolean;
  onTake: (shortName: string) => void;
}) {
  const { field, fullName, check, error, filled, onTake } = props;
  const t = useTexts();
  const classes = useStyles();
  const alternative = check?.alternative;

  const status = () => {
    if (!fullName) return '';
    if (check?.state === 'taken') return t('create.taken', { name: fullName });
    if (check?.state === 'invalid') return check.problem ?? '';
    return check?.state === 'available'
      ? t('create.available', { name: fullName })
      : t('create.fullName', { name: fullName });
  };

  return (
    <>
      <FormField
        field={field}
        label={t('create.shortName')}
        help={t('create.shortNameHelp')}
        error={error}
        filled={filled}
        maxLength={64}
        required
        verbatim
      />
      <div className={classes.status}>
        <Typography
          role="status"
          variant="body2"
          color={
            check && check.state !== 'available' ? 'error' : 'textSecondary'
          }
        >
          {status()}
        </Typography>
        {alternative && check?.state === 'taken' && (
          <Button size="small" onClick={() => onTake(alternative.short_name)}>
            {t('create.takeAlternative', { name: alternative.name })}
          </Button>
        )}
      </div>
    </>
  );
}
