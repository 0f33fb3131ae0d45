import { MemberRole } from '@eoepca/backstage-plugin-workspace-common';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../components';

/** The roles that can be given; ownership is handed over instead. */
export type GivenRole = Exclude<MemberRole, 'owner'>;

const GIVEN_ROLES: readonly GivenRole[] = ['user', 'admin'];

const useStyles = makeStyles(
  theme => ({
    // Below the label, not below the button.
    explanation: { margin: theme.spacing(-1, 0, 0.5, 4) },
  }),
  { name: 'WorkspaceRoleField' },
);

interface RoleFieldProps {
  value: GivenRole;
  onChange: (role: GivenRole) => void;
  error?: string;
}

/** A choice of roles that says what each may do. */
export function RoleField({ value, onChange, error }: RoleFieldProps) {
  const t = useTexts();
  const classes = useStyles();
  return (
    <FormControl
      component="fieldset"
      margin="normal"
      error={error !== undefined}
    >
      <FormLabel component="legend">{t('members.add.role')}</FormLabel>
      <RadioGroup
        name="role"
        value={value}
        onChange={event => onChange(event.target.value as GivenRole)}
      >
        {GIVEN_ROLES.map(role => (
          <div key={role}>
            <FormControlLabel
              value={role}
              label={t(`members.role.${role}`)}
              control={
                <Radio
                  color="primary"
                  inputProps={{ 'aria-describedby': `role-${role}-explained` }}
                />
              }
            />
            <FormHelperText
              id={`role-${role}-explained`}
              className={classes.explanation}
              error={false}
            >
              {t(`members.roleExplained.${role}`)}
            </FormHelperText>
          </div>
        ))}
      </RadioGroup>
      {error && <FormHelperText role="alert">{error}</FormHelperText>}
    </FormControl>
  );
}
