import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { StatusChip, useTexts } from '../../components';
import { requestSign } from './requestSign';

/** How a request stands, and whether what was granted has any effect. */
export function RequestStateCell({ request }: { request: AccessRequest }) {
  const { state, decision } = request;
  const t = useTexts();
  const { level, text } = requestSign(request);
  return (
    <>
      <StatusChip level={level}>{t(text)}</StatusChip>
      {state === 'pending' && decision?.holds && (
        <Typography variant="body2" color="textSecondary">
          {t('access.requests.holds', {
            permission: t(`access.permission.${decision.permission}`),
          })}
        </Typography>
      )}
      {decision?.not_in_effect && (
        <Typography variant="body2" color="textSecondary">
          {t('access.requests.notInEffect')}
        </Typography>
      )}
    </>
  );
}
