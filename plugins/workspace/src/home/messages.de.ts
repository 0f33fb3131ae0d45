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
    title_one: '{{count, number}} ausstehende Entscheidung',
    title_other: '{{count, number}} ausstehende Entscheidungen',
    none: 'Keine ausstehenden Entscheidungen. Zugriffsanfragen, Angebote und Vorschläge erscheinen hier.',
    asks: '{{workspace}} fragt Zugriff auf {{bucket}} an ({{level}})',
    offers:
      '{{owner}} bietet {{workspace}} Zugriff auf {{bucket}} an ({{level}})',
    level: {
      ReadWrite: 'lesen und schreiben',
      ReadOnly: 'nur lesen',
      WriteOnly: 'nur schreiben',
    },
    decide: 'Entscheiden',
    decideLabel:
      'Über die Anfrage von {{workspace}} nach {{bucket}} entscheiden',
    review: 'Ansehen',
    reviewLabel: 'Das Angebot von {{bucket}} an {{workspace}} ansehen',
    suggested: '{{workspace}}: {{what}}',
    suggestedBy: 'vorgeschlagen von',
    suggestionLabel: 'Den Vorschlag für {{workspace}} ansehen: {{what}}',
    more: 'Und {{total}} weitere',
  },
  suggested: 'Ihre Vorschläge',
  datasets: 'Datensätze durchsuchen',
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
