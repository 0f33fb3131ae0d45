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
    title_one: '{{count, number}} offene Entscheidung',
    title_other: '{{count, number}} offene Entscheidungen',
    none: 'Keine offenen Entscheidungen. Zugriffsanfragen und Angebote erscheinen hier.',
    asks: '{{workspace}} bittet um Zugriff auf {{bucket}} ({{level}})',
    offers:
      '{{owner}} bietet {{workspace}} Zugriff auf {{bucket}} an ({{level}})',
    level: {
      ReadWrite: 'Lesen und Schreiben',
      ReadOnly: 'nur Lesen',
      WriteOnly: 'nur Schreiben',
    },
    decide: 'Entscheiden',
    decideLabel:
      'Über die Anfrage von {{workspace}} nach {{bucket}} entscheiden',
    review: 'Ansehen',
    reviewLabel: 'Das Angebot von {{bucket}} an {{workspace}} ansehen',
    more: 'Und {{total}} weitere',
  },
  workspaces: {
    title: 'Workspaces',
    none: 'Sie haben noch keine Workspaces.',
    noneOfAdmin:
      'Sie sind in keinem Workspace Mitglied. Als Plattform-Admin können Sie alle öffnen.',
    trouble_one: '{{count, number}} Workspace mit Problem',
    trouble_other: '{{count, number}} Workspaces mit Problem',
    all: 'Alle Workspaces ({{total}})',
  },
};
