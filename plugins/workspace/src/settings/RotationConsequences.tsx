import {
  CredentialsRollover,
  endedByChange,
  keyGenerations,
} from '@eoepca/backstage-plugin-workspace-common';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { Consequences, useTexts } from '../components';

/** The keys that a change of the rotation ends, and whether these are all that work now. */
export function endedKeys(
  from: CredentialsRollover | undefined,
  to: CredentialsRollover,
) {
  const now = new Date();
  const ended = endedByChange(from, to, now);
  return { ended, all: ended.length === keyGenerations(from, now).length };
}

/** What a change of the rotation does to the keys that work now, and to the programs that use them. */
export function RotationConsequences(props: {
  from: CredentialsRollover | undefined;
  to: CredentialsRollover;
}) {
  const { from, to } = props;
  const t = useTexts();
  const { ended, all } = endedKeys(from, to);
  if (ended.length === 0) {
    return (
      <Alert severity="info" role="status">
        {t('settings.rotation.consequences.none')}
      </Alert>
    );
  }
  const keys = ended.map(({ name }) => name).join(', ');
  const items = all
    ? (['programs', 'sessions', 'signIn', 'undo'] as const)
    : (['olderPrograms', 'current', 'undo'] as const);
  return (
    <Alert severity="warning" role="status">
      <AlertTitle>
        {all
          ? t('settings.rotation.consequences.all')
          : t('settings.rotation.consequences.older', {
              count: ended.length,
            })}
      </AlertTitle>
      <Consequences
        title={t('settings.rotation.consequences.keys', { keys })}
        items={items.map(item => t(`settings.rotation.consequences.${item}`))}
      />
    </Alert>
  );
}
