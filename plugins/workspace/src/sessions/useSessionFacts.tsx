import { ReactElement } from 'react';
import { SessionFacts } from '@eoepca/backstage-plugin-workspace-common';
import { RelativeTime, useTexts } from '../components';
import { useSize } from '../usage/useSize';
import { usePast } from './usePast';

/** What is known of a session, a phrase each: since when it runs, how long it is idle, until when, and its volume. */
export function useSessionFacts(facts: SessionFacts): ReactElement[] {
  const { since, last_used_at: lastUsed, ends_at: end, volume } = facts;
  const t = useTexts();
  const size = useSize();
  const isOver = usePast(end);
  // Once a claim is bound, its phase is nothing that anybody has to know.
  const phase = volume?.phase === 'Bound' ? undefined : volume?.phase;
  return [
    since && (
      <span key="since">
        {t('sessions.since')} <RelativeTime time={since} />
      </span>
    ),
    lastUsed && (
      <span key="lastUsed">
        {t('sessions.lastUsed')} <RelativeTime time={lastUsed} />
      </span>
    ),
    end && !isOver && (
      <span key="end">
        {t('sessions.ends.later')} <RelativeTime time={end} />
        {facts.ends_if_idle && ` ${t('sessions.ends.ifIdle')}`}
      </span>
    ),
    end && isOver && <span key="end">{t('sessions.ends.over')}</span>,
    volume && (
      <span key="volume">
        {phase
          ? t('sessions.homeWithPhase', { size: size(volume.size), phase })
          : t('sessions.home', { size: size(volume.size) })}
      </span>
    ),
  ].filter(fact => typeof fact === 'object');
}
