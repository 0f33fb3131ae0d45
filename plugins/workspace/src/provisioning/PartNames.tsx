import { UnreadyPart } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../components';
import { causeOf } from './causes';
import { Details } from './Details';
import { partName } from './partName';

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
  const causes = [...new Set(parts.map(part => causeOf(part, [])))];
  return (
    <Details summary={t('provisioning.unknown', { count: parts.length })}>
      {causes.map(cause => (
        <div key={cause}>
          <Typography variant="body2">
            {cause !== 'noAccount' && t(`provisioning.cause.${cause}`)}
          </Typography>
          <PartNames
            parts={parts.filter(part => causeOf(part, []) === cause)}
          />
          <Typography variant="body2" paragraph>
            {t(`provisioning.fix.${cause}`)}
          </Typography>
        </div>
      ))}
    </Details>
  );
}
