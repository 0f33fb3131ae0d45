import { PropsWithChildren, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { useTexts } from '../components';
import { HEALTH_ANCHOR } from './healthTexts';

/** The part of a page that says why a workspace isn't ready: whoever follows a health there is led to it. */
export function HealthSection({ children }: PropsWithChildren<{}>) {
  const t = useTexts();
  const section = useRef<HTMLElement>(null);
  const { hash, key } = useLocation();

  useEffect(() => {
    if (hash !== `#${HEALTH_ANCHOR}`) return;
    section.current?.scrollIntoView?.({ block: 'nearest' });
    section.current?.focus({ preventScroll: true });
  }, [hash, key]);

  return (
    <section
      ref={section}
      id={HEALTH_ANCHOR}
      tabIndex={-1}
      aria-label={t('health.label')}
      style={{ outline: 'none' }}
    >
      {children}
    </section>
  );
}
