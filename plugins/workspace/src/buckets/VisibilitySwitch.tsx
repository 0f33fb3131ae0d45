import { Bucket } from '@eoepca/backstage-plugin-workspace-common';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../components';

/** Whether others find a bucket; a switch for whoever may say so. */
export function VisibilitySwitch(props: {
  bucket: Bucket;
  onChange?: (bucket: string, discoverable: boolean) => void;
}) {
  const { bucket, onChange } = props;
  const { name, discoverable } = bucket;
  const t = useTexts();
  const state = (
    <Typography variant="body2" noWrap component="span">
      {t(discoverable ? 'buckets.discoverable' : 'buckets.private')}
    </Typography>
  );
  if (!onChange) return state;
  return (
    <FormControlLabel
      label={state}
      // As far as the switch has padding: more of it would be cut off in narrow tables.
      style={{ marginLeft: -4 }}
      control={
        <Switch
          size="small"
          color="primary"
          checked={discoverable}
          onChange={event => onChange(name, event.target.checked)}
          inputProps={{ 'aria-label': t('buckets.discoverableOf', { name }) }}
        />
      }
    />
  );
}
