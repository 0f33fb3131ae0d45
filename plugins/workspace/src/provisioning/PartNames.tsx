import {
  ProvisioningEvent,
  UnreadyPart,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../components';
import { Cause, causeOf } from './causes';
import { Details } from './Details';
import { partName } from './partName';
import { ProviderWords } from './ProviderWords';

/** What could not be looked at is judged by what was answered, not by events. */
const NO_EVENTS: readonly ProvisioningEvent[] = [];

/** Parts of which no more than the names matters. */
export function PartNames({ parts }: { parts: readonly UnreadyPart[] }) {
  const t = useTexts();
  return (
    <Typography variant="body2">
      {parts.map(part => partName(t, part)).join(', ')}
    </Typography>
  );
}

/** Parts that could not be looked at, by the reason for it. */
export function UncheckedParts({ parts }: { parts: readonly UnreadyPart[] }) {
  const t = useTexts();
  const causes = [...new Set(parts.map(part => causeOf(part, NO_EVENTS)))];
  const of = (cause: Cause) =>
    parts.filter(part => causeOf(part, NO_EVENTS) === cause);
  return (
    <Details summary={t('provisioning.unknown', { count: parts.length })}>
      {causes.map(cause => (
        <div key={cause}>
          <Typography variant="body2">
            {cause !== 'noAccount' && t(`provisioning.cause.${cause}`)}
          </Typography>
          <PartNames parts={of(cause)} />
          <Typography variant="body2">
            {t(`provisioning.fix.${cause}`)}
          </Typography>
          {cause === 'unexplained' && (
            <ProviderWords parts={of(cause)} events={NO_EVENTS} />
          )}
        </div>
      ))}
    </Details>
  );
}
