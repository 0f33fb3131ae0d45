import {
  ProvisioningEvent,
  UnreadyPart,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { Texts, useTexts } from '../components';
import { warningAbout } from './causes';
import { Details } from './Details';

/** What providers say of parts, in their own words, closed at first; nothing where they say nothing. */
export function ProviderWords(props: {
  parts: readonly UnreadyPart[];
  events: readonly ProvisioningEvent[];
}) {
  const { parts, events } = props;
  const t = useTexts();
  const words = new Set(parts.flatMap(each => wordsAbout(t, each, events)));
  if (words.size === 0) return null;
  return (
    <Details summary={t('provisioning.words')}>
      {[...words].map(each => (
        <Typography key={each} variant="body2">
          {each}
        </Typography>
      ))}
    </Details>
  );
}

function wordsAbout(
  t: Texts,
  part: UnreadyPart,
  events: readonly ProvisioningEvent[],
): string[] {
  const { managed_by: object, reason, message } = part;
  const warning = warningAbout(part, events);
  return [
    wordsOf(reason, message),
    warning ? wordsOf(warning.reason, warning.message) : '',
    object ? t('provisioning.managedBy', { name: object }) : '',
  ].filter(Boolean);
}

function wordsOf(reason?: string, message?: string): string {
  return [reason, message].filter(Boolean).join(': ');
}
