import { Translated } from '../components/translated';
import { homeMessages } from './messages';

/** {@link homeMessages} in German. */
export const homeMessagesDe: Translated<typeof homeMessages> = {
  title: 'Meine Workspaces',
  loading: 'Ihre Workspaces werden geladen …',
  sessions: {
    title: 'Laufende Sitzungen',
    none: 'Keine Ihrer Sitzungen läuft.',
    of: '{{session}} in {{workspace}}',
    open: 'Öffnen',
    openLabel: 'Sitzung {{session}} von {{workspace}} öffnen',
  },
  waiting: {
    title_one: '{{count, number}} Entscheidung wartet auf Sie',
    title_other: '{{count, number}} Entscheidungen warten auf Sie',
    none: 'Nichts wartet auf Ihre Entscheidung.',
    asks: '{{workspace}} bittet um {{bucket}}',
    level: {
      ReadWrite: 'zum Lesen und Schreiben',
      ReadOnly: 'zum Lesen',
      WriteOnly: 'zum Schreiben',
    },
    decide: 'Entscheiden',
    decideLabel:
      'Über die Anfrage von {{workspace}} nach {{bucket}} entscheiden',
    more: 'Und {{total}} weitere',
  },
  workspaces: {
    title: 'Workspaces',
    none: 'Sie haben noch keine Workspaces.',
    all: 'Alle Workspaces ({{total}})',
  },
};
