import { Translated } from '../components/translated';
import { provisioningMessages } from './messages';

/** {@link provisioningMessages} in German. */
export const provisioningMessagesDe: Translated<typeof provisioningMessages> = {
  setup: {
    title: 'Workspace wird eingerichtet',
    description:
      'Das Einrichten dauert meist ein paar Minuten. Sie können schon Änderungen vornehmen; die Seite aktualisiert sich automatisch.',
  },
  waiting: {
    title: 'Änderungen werden übernommen',
    description: 'Die Seite aktualisiert sich automatisch.',
  },
  noOwner: {
    title: 'Dieser Workspace hat keinen Besitzer',
    description:
      'Ein Plattform-Admin kann auf dem Tab „Mitglieder“ das erste Mitglied hinzufügen; es wird Besitzer.',
    members: 'Mitglieder öffnen',
  },
  paused: {
    title: 'Dieser Workspace ist pausiert',
    description:
      'Änderungen werden gespeichert, aber erst wirksam, wenn der Abgleich fortgesetzt wird.',
  },
  blocked: {
    title: 'Die Einrichtung ist blockiert',
    description:
      'Kubernetes versucht es weiter. Hier steht, was blockiert ist und wer es beheben kann.',
  },
  trouble: {
    title: 'Dieser Workspace hat ein Problem',
    description:
      'Kubernetes versucht es weiter. Hier steht, was blockiert ist und wer es beheben kann.',
  },
  deletion: {
    title: 'Dieser Workspace wird gelöscht',
    description:
      'Das Löschen dauert meist eine Minute. Danach verschwindet der Workspace aus Ihrer Liste.',
  },
  deletionBlocked: {
    title: 'Das Löschen dieses Workspace ist blockiert',
    description:
      'Kubernetes versucht es weiter. Hier steht, was das Löschen blockiert und wer es beheben kann.',
  },
  part: {
    Storage: 'Speicher',
    Datalab: 'Sitzungen und Datenspeicher',
    Session: 'Sitzung {{name}}',
    Bucket: 'Bucket {{name}}',
    Secret: 'Secret {{name}}',
    Credentials: 'S3-Zugangsdaten',
    Memberships: 'Mitglieder in Keycloak',
    composed: '{{kind}} {{name}}',
  },
  progress: '{{ready}} von {{total}} Teilen bereit',
  checklist: 'Teile dieses Workspace',
  details: 'Details',
  level: {
    ready: 'Bereit',
    waiting: 'In Arbeit',
    problem: 'Problem',
    unknown: 'Unbekannt',
  },
  since: 'seit',
  cause: {
    bucketClash: 'Ein anderer Workspace führt einen Bucket dieses Namens.',
    secretClash: 'Das Secret gehört nicht zu diesem Workspace.',
    underWay: 'Die Bereitstellung läuft.',
    overdue: 'Seit mehr als zehn Minuten hat sich nichts geändert.',
    unobserved: 'Noch kein Provider hat damit begonnen.',
    deleting: 'Kubernetes löscht es gerade.',
    deletionFailed: 'Der Provider kann es nicht löschen.',
    keysMissing: 'Der Provider hat die Zugriffsschlüssel noch nicht angelegt.',
    endpointMissing: 'Die Adresse des Objektspeichers ist nicht bekannt.',
    bucketMissing: 'Der Workspace hat keinen Bucket.',
    noAccount: 'Kein Konto in Keycloak: {{names}}.',
    paused: 'Der Abgleich ist pausiert, Änderungen werden nicht übernommen.',
    image: 'Ein Container-Image kann nicht geladen werden.',
    quota: 'Es braucht mehr, als das Kontingent des Workspace erlaubt.',
    policy: 'Die Sicherheitsrichtlinie des Clusters lässt es nicht zu.',
    unschedulable: 'Zurzeit hat kein Node des Clusters Platz dafür.',
    volume: 'Das Volume kann nicht bereitgestellt oder eingebunden werden.',
    composition: 'Im Cluster fehlt die Composition dafür.',
    providerCredentials: 'Dem Provider fehlen seine eigenen Zugangsdaten.',
    nameTaken: 'Der Name ist bereits vergeben.',
    forbidden: 'Der Provider darf es nicht anlegen.',
    crash: 'Es stürzt nach dem Start immer wieder ab.',
    unreachable: 'Ein benötigter Dienst ist nicht erreichbar.',
    notFound: 'Es existiert noch nicht.',
    notAllowed: 'Das Portal darf diese Teile nicht lesen.',
    noAnswer: 'Kubernetes hat nicht rechtzeitig geantwortet.',
    unexplained: 'Das Portal kennt die Meldung des Providers nicht.',
  },
  fix: {
    overdue:
      'Ein Plattform-Admin kann herausfinden, worauf gewartet wird: aus der Meldung des Providers oder mit kubectl describe.',
    bucketClash:
      'Ein Workspace-Admin kann den Bucket aus einem der beiden Workspaces entfernen.',
    secretClash:
      'Ein Plattform-Admin kann das Secret entfernen oder diesem Workspace zuordnen.',
    underWay:
      'Dauert es länger als zehn Minuten, zeigen Sie diese Seite einem Plattform-Admin.',
    unobserved:
      'Dauert es länger als ein paar Minuten, sollte ein Plattform-Admin prüfen, ob Crossplane und die Provider laufen.',
    deleting:
      'Sie müssen nichts tun. Kubernetes entfernt es, sobald seine Teile gelöscht sind.',
    deletionFailed:
      'Ein Plattform-Admin kann beheben, was der Provider unten meldet.',
    endpointMissing:
      'Ein Plattform-Admin kann workspace.s3.endpoint in der Konfiguration oder den Endpunkt im Secret des Providers setzen.',
    bucketMissing: 'Fügen Sie unter „Buckets“ einen hinzu.',
    keysMissing:
      'Ist der Speicher bereit und fehlen die Schlüssel weiterhin, sollte ein Plattform-Admin das Log des Providers prüfen.',
    noAccount:
      'Sitzungen und Datenspeicher warten auf das Konto. Entfernen Sie das Mitglied unter „Mitglieder“, oder bitten Sie einen Plattform-Admin, das Konto anzulegen. Gehört es dem Besitzer, übertragen Sie zuerst den Besitz.',
    paused:
      'Ein Plattform-Admin kann die Annotation crossplane.io/paused entfernen.',
    image:
      'Ein Plattform-Admin kann den Image-Namen oder die Zugangsdaten der Registry korrigieren.',
    quota:
      'Ein Workspace-Admin kann nicht mehr Benötigtes entfernen; ein Plattform-Admin kann das Kontingent erhöhen.',
    policy:
      'Ein Plattform-Admin kann die Sicherheitsrichtlinie in den Einstellungen ändern.',
    unschedulable:
      'Es startet, sobald Platz ist. Stoppen Sie unbenutzte Sitzungen, oder bitten Sie einen Plattform-Admin um weitere Nodes.',
    volume: 'Ein Plattform-Admin sollte die Storage-Class prüfen.',
    composition: 'Ein Plattform-Admin kann die Composition installieren.',
    providerCredentials:
      'Ein Plattform-Admin kann die Konfiguration des Providers korrigieren.',
    nameTaken:
      'Ein Workspace-Admin kann einen anderen Namen wählen; ein Plattform-Admin kann diesen freigeben.',
    forbidden: 'Ein Plattform-Admin kann dem Provider die Berechtigung geben.',
    crash:
      'Ein Workspace-Admin kann es stoppen und neu starten; hilft das nicht, zeigen Sie diese Seite einem Plattform-Admin.',
    unreachable:
      'Wird automatisch erneut versucht. Bleibt der Dienst unerreichbar, sollte ein Plattform-Admin das Netzwerk prüfen.',
    notFound:
      'Dauert es länger als zehn Minuten, zeigen Sie diese Seite einem Plattform-Admin.',
    notAllowed:
      'Ein Plattform-Admin kann die Leseberechtigung erteilen (deploy/rbac.yaml) oder mit kubectl describe mehr sehen.',
    noAnswer: 'Wird automatisch erneut versucht.',
    unexplained: 'Bleibt es so, zeigen Sie diese Seite einem Plattform-Admin.',
  },
  words: 'Meldung des Providers',
  managedBy: 'Verwaltet durch Object {{name}}',
  finalizers: 'Wartet auf Finalizer: {{names}}',
  more_one: '{{count, number}} weiterer Teil in Arbeit',
  more_other: '{{count, number}} weitere Teile in Arbeit',
  unknown_one: '{{count, number}} Teil konnte nicht geprüft werden',
  unknown_other: '{{count, number}} Teile konnten nicht geprüft werden',
  events_one: 'Kubernetes-Ereignisse ({{count, number}})',
  events_other: 'Kubernetes-Ereignisse ({{count, number}})',
  times: '{{total}}-mal',
  warning: 'Warnung',
  normal: 'Normal',
  incomplete:
    'Einige Teile konnten nicht geprüft werden; es kann weitere Probleme geben.',
};
