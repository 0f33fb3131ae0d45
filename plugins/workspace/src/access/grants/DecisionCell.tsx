import { AccessGrant } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { nameOfGrantee } from './nameOfGrantee';
import { StatusChip, useExpiryText, useTexts } from '../../components';

const LEVEL_OF = { granted: 'ok', denied: 'error', expired: 'off' } as const;

/** What was decided, until when, and whether it has any effect. */
export function DecisionCell({ grant }: { grant: AccessGrant }) {
  const { permission, state, not_in_effect: lacks, expires_at: end } = grant;
  const t = useTexts();
  const expiryText = useExpiryText();
  return (
    <div>
      <StatusChip level={lacks ? 'pending' : LEVEL_OF[state]}>
        {permission === 'None'
          ? t(`access.state.${state}`)
          : t(`access.permission.${permission}`)}
      </StatusChip>
      {permission !== 'None' && (
        <Typography variant="body2" color="textSecondary">
          {end ? expiryText(end) : t('access.endless')}
        </Typography>
      )}
      {lacks && (
        <Typography variant="body2" color="textSecondary">
          {t(`access.grants.notInEffect.${lacks}`, {
            workspace: nameOfGrantee(grant),
          })}
        </Typography>
      )}
    </div>
  );
}
