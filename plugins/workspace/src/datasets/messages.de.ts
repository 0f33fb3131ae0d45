import { Translated } from '../components/translated';
import { datasetsMessages } from './messages';

/** {@link datasetsMessages} in German. */
export const datasetsMessagesDe: Translated<typeof datasetsMessages> = {
  title: 'Datensätze',
  subtitle: 'Auffindbare Buckets aller Workspaces',
  browse: 'Buckets durchsuchen',
  inWorkspace: 'Auffindbare Buckets anderer Workspaces',
  back: 'Zurück zum Zugriff',
  filters: 'Datensätze filtern',
  search: 'Datensätze durchsuchen',
  owner: 'Besitzender Workspace',
  accessible: 'Für mich zugänglich',
  reset: 'Filter zurücksetzen',
  loading: 'Datensätze werden geladen …',
  shown_one: '{{count, number}} Bucket',
  shown_other: '{{count, number}} Buckets',
  shownSome: 'Die ersten {{total}} Buckets',
  none: 'Noch keine auffindbaren Buckets. Um einen zu teilen, öffnen Sie einen Bucket Ihres Workspace und machen Sie ihn auffindbar.',
  noMatch: 'Kein auffindbarer Bucket entspricht diesen Filtern.',
  private:
    'Nicht auffindbare Buckets sind hier nicht aufgeführt. Wenn Sie den Namen kennen, können Sie trotzdem Zugriff anfragen.',
  privateSuggest:
    'Nicht auffindbare Buckets sind hier nicht aufgeführt. Wenn Sie den Namen kennen, können Sie trotzdem eine Anfrage vorschlagen.',
  requestByName: 'Zugriff per Name anfragen',
  suggestByName: 'Anfrage per Name vorschlagen',
  ofOwner: 'Buckets von {{workspace}} anzeigen',
  own: 'Gehört Ihrem Workspace',
  request: 'Zugriff anfragen',
  requestOf: 'Zugriff anfragen: {{bucket}}',
  suggest: 'Anfrage vorschlagen',
  suggestOf: 'Anfrage vorschlagen: Zugriff auf {{bucket}}',
  mayRequest: 'Workspaces, für die Sie anfragen können',
  maySuggest: 'Workspaces, deren Admins Sie es vorschlagen können',
  requestFor: 'Anfragen für',
  choose: 'Workspace auswählen',
  choiceFailed:
    'Workspace {{workspace}} konnte nicht geladen werden. Wählen Sie einen anderen.',
  noWorkspace:
    'Zugriff erhalten Workspaces. Um ihn anzufragen, müssen Sie Mitglied eines Workspace sein.',
  toWorkspaces: 'Zu den Workspaces',
  access: {
    granted: '{{workspace}}: gewährt ({{level}})',
    pending: '{{workspace}}: ausstehend ({{level}})',
    pendingHolds: '{{workspace}}: ausstehend ({{level}}), derzeit: {{current}}',
    denied: '{{workspace}}: abgelehnt',
    expired: '{{workspace}}: abgelaufen',
    offered: '{{workspace}}: angeboten ({{level}})',
    notInEffect: '{{workspace}}: gewährt, nicht wirksam',
    more: '{{total}} weitere Ihrer Workspaces',
  },
  level: {
    ReadOnly: 'nur lesen',
    ReadWrite: 'lesen und schreiben',
    WriteOnly: 'nur schreiben',
  },
};
