import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../components';
import { useRotationSentence } from '../credentials/rotation';
import { MemberRow } from './memberRows';

/** What a member loses by going, and what they keep all the same. */
export function usePartingLosses(
  view: WorkspaceView,
  { role }: Pick<MemberRow, 'role'>,
): { loses: string[]; keeps: string[] } {
  const t = useTexts();
  const rotationSentence = useRotationSentence();
  const sessions = view.datalab.sessions.map(({ name }) => name);
  return {
    loses: [
      t('members.parting.sight'),
      ...(role === 'admin' ? [t('members.parting.rights')] : []),
      sessions.length > 0
        ? t('members.parting.sessions', { names: sessions.join(', ') })
        : t('members.parting.noSessions'),
    ],
    keeps: [
      `${t('members.parting.keys')} ${rotationSentence(
        view.storage.credentials_rollover,
      )}`,
      t('members.parting.copies'),
    ],
  };
}
