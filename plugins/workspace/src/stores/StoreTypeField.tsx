import { useId } from 'react';
import Box from '@material-ui/core/Box';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import Typography from '@material-ui/core/Typography';
import {
  STORE_TYPES,
  StoreType,
} from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../components';

/** Chooses among the types that are available; of the others it says why they are not. */
export function StoreTypeField(props: {
  value: StoreType;
  available: readonly StoreType[];
  error?: string;
  onChange: (type: StoreType) => void;
}) {
  const { value, available, error, onChange } = props;
  const t = useTexts();
  const id = useId();
  return (
    <FormControl component="fieldset" fullWidth error={error !== undefined}>
      <FormLabel component="legend">{t('stores.add.type')}</FormLabel>
      <RadioGroup name={id} value={value}>
        {STORE_TYPES.map(type => {
          const offered = available.includes(type);
          return (
            <FormControlLabel
              key={type}
              value={type}
              disabled={!offered}
              control={
                <Radio
                  color="primary"
                  inputProps={{ 'aria-describedby': `${id}-${type}` }}
                  onChange={() => onChange(type)}
                />
              }
              label={
                <Box mb={1}>
                  {t(`stores.type.${type}`)}
                  <Typography
                    id={`${id}-${type}`}
                    variant="body2"
                    color="textSecondary"
                  >
                    {offered
                      ? t(`stores.typeExplained.${type}`)
                      : t('stores.add.notAvailable')}
                  </Typography>
                </Box>
              }
            />
          );
        })}
      </RadioGroup>
      {error && <FormHelperText>{error}</FormHelperText>}
    </FormControl>
  );
}
