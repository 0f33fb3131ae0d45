import { KeyboardEvent } from 'react';
import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import ClearIcon from '@material-ui/icons/Clear';
import SearchIcon from '@material-ui/icons/Search';
import { useTexts } from '../useTexts';
import { VisuallyHidden } from '../VisuallyHidden';
import { useTableStyles } from './useTableStyles';

interface SearchFieldProps {
  label: string;
  value: string;
  /** How many rows match, read out while somebody searches. */
  matches: number;
  onChange: (value: string) => void;
}

export function SearchField(props: SearchFieldProps) {
  const { label, value, matches, onChange } = props;
  const t = useTexts();
  const classes = useTableStyles();

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && value) {
      onChange('');
    }
  };

  return (
    <>
      <TextField
        className={classes.search}
        size="small"
        variant="outlined"
        placeholder={label}
        value={value}
        onChange={event => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        inputProps={{ 'aria-label': label, role: 'searchbox' }}
        InputProps={{
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" aria-hidden />
            </InputAdornment>
          ),
          endAdornment: value && (
            <InputAdornment position="end">
              <IconButton
                size="small"
                aria-label={t('common.table.clearSearch')}
                onClick={() => onChange('')}
              >
                <ClearIcon fontSize="small" />
              </IconButton>
            </InputAdornment>
          ),
        }}
      />
      <VisuallyHidden role="status">
        {value && t('common.table.matches', { count: matches })}
      </VisuallyHidden>
    </>
  );
}
