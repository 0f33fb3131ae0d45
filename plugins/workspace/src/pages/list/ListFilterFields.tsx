import { KeyboardEvent, useEffect, useState } from 'react';
import { HEALTH_STATES } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useTexts } from '../../components';
import { ListFilters } from './useListAddress';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1, 2) },
    field: { flex: '1 1 130px', maxWidth: 220 },
  }),
  { name: 'WorkspaceListFilters' },
);

interface ListFilterFieldsProps {
  filters: ListFilters;
  onChange: (changes: ListFilters) => void;
}

/** Chooses workspaces by health, owner, member and bucket. */
export function ListFilterFields({ filters, onChange }: ListFilterFieldsProps) {
  const t = useTexts();
  const classes = useStyles();
  const isSet = Object.values(filters).some(Boolean);
  const clear = () =>
    onChange({ health: undefined, owner: '', member: '', bucket: '' });
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={t('pages.list.filter.label')}
    >
      <TextField
        select
        size="small"
        variant="outlined"
        className={classes.field}
        label={t('health.label')}
        value={filters.health ?? ''}
        onChange={({ target }) =>
          onChange({
            health: HEALTH_STATES.find(each => each === target.value),
          })
        }
        InputLabelProps={{ shrink: true }}
        SelectProps={{ native: true }}
        inputProps={{ 'aria-label': t('health.label') }}
      >
        <option value="">{t('pages.list.filter.anyHealth')}</option>
        {HEALTH_STATES.map(state => (
          <option key={state} value={state}>
            {t(`health.state.${state}`)}
          </option>
        ))}
      </TextField>
      {(['owner', 'member', 'bucket'] as const).map(key => (
        <NameField
          key={key}
          label={t(`pages.list.filter.${key}`)}
          value={filters[key] ?? ''}
          onChange={value => onChange({ [key]: value })}
        />
      ))}
      {isSet && <Button onClick={clear}>{t('pages.list.filter.clear')}</Button>}
    </div>
  );
}

/** A full name, which counts once it is typed: half of one finds nothing. */
function NameField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const { label, value, onChange } = props;
  const t = useTexts();
  const classes = useStyles();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const apply = () => {
    if (typed.trim() !== value) onChange(typed.trim());
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') apply();
    if (key === 'Escape') setTyped(value);
  };
  return (
    <TextField
      size="small"
      variant="outlined"
      className={classes.field}
      label={label}
      value={typed}
      onChange={event => setTyped(event.target.value)}
      onBlur={apply}
      onKeyDown={onKeyDown}
      inputProps={{
        'aria-label': label,
        title: t('pages.list.filter.hint'),
        maxLength: 253,
        spellCheck: false,
        autoCapitalize: 'none',
      }}
    />
  );
}
