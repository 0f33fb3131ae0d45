import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useTexts } from '../components';
import { DatasetFilters } from './useDatasetFilters';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
    search: { flex: '2 1 260px', minWidth: 0 },
    owner: { flex: '1 1 200px', minWidth: 0 },
  }),
  { name: 'WorkspaceDatasetFilters' },
);

interface DatasetFiltersBarProps {
  filters: DatasetFilters;
  typed: string;
  /** Names of workspaces to choose from; others may be typed. */
  owners: string[];
  onType: (typed: string) => void;
  onChange: (changes: Partial<DatasetFilters>) => void;
}

/** Search and filters of the directory. */
export function DatasetFiltersBar(props: DatasetFiltersBarProps) {
  const { filters, typed, owners, onType, onChange } = props;
  const { owner, accessible } = filters;
  const t = useTexts();
  const classes = useStyles();
  const filtered = Boolean(typed || owner || accessible);
  return (
    <div
      className={classes.root}
      role="search"
      aria-label={t('datasets.filters')}
    >
      <TextField
        className={classes.search}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- people come here to search
        autoFocus
        variant="outlined"
        margin="dense"
        type="search"
        id="workspace-datasets-search"
        label={t('datasets.search')}
        value={typed}
        onChange={event => onType(event.target.value)}
        inputProps={{ maxLength: 200 }}
      />
      <Autocomplete
        className={classes.owner}
        freeSolo
        id="workspace-datasets-owner"
        options={owners}
        value={owner || null}
        onChange={(_, value) => onChange({ owner: value?.trim() ?? '' })}
        onBlur={event =>
          onChange({ owner: (event.target as HTMLInputElement).value.trim() })
        }
        renderInput={params => (
          <TextField
            {...params}
            variant="outlined"
            margin="dense"
            label={t('datasets.owner')}
          />
        )}
      />
      <FormControlLabel
        control={
          <Checkbox
            color="primary"
            checked={accessible}
            onChange={event => onChange({ accessible: event.target.checked })}
          />
        }
        label={t('datasets.accessible')}
      />
      {filtered && (
        <Button
          size="small"
          onClick={() => {
            onType('');
            onChange({ q: '', owner: '', accessible: false });
          }}
        >
          {t('datasets.reset')}
        </Button>
      )}
    </div>
  );
}
