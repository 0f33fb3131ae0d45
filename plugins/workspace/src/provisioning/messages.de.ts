import { Translated } from '../components/translated';
import { provisioningMessages } from './messages';

/** {@link provisioningMessages} in German. */
export const provisioningMessagesDe: Translated<typeof provisioningMessages> = {
  setup: {
    title: 'Dieser Workspace wird eingerichtet',
    description:
      'Das dauert in der Regel ein paar Minuten. Sie können inzwischen Mitglieder und Buckets hinzufügen; die Seite ändert sich von selbst, wenn alles bereit ist.',
  },
  waiting: {
    title: 'Etwas wird noch hergestellt',
    description: 'Die Seite ändert sich von selbst, wenn alles bereit ist.',
  },
  trouble: {
    title: 'Ein Teil dieses Workspace ist nicht bereit',
    description:
      'Der Cluster versucht es von selbst weiter. Unten steht, was fehlt und wer etwas tun kann.',
  },
  part: {
    Storage: 'Speicher',
    Datalab: 'Sitzungen und Datenspeicher',
    Session: 'Sitzung {{name}}',
    Credentials: 'S3-Zugangsdaten',
    composed: '{{kind}} {{name}}',
  },
  level: {
    waiting: 'wird hergestellt',
    problem: 'braucht Aufmerksamkeit',
    unknown: 'nicht bekannt',
  },
  since: 'seit',
  cause: {
    underWay: 'Es wird hergestellt. Sie müssen nur warten.',
    unobserved: 'Noch hat sich kein Provider darum gekümmert.',
    deleting: 'Es wird gelöscht.',
    endpointMissing: 'Die Adresse des Objektspeichers ist nicht bekannt.',
    bucketMissing: 'Der Workspace hat keinen Bucket.',
    keysMissing: 'Der Provider hat die Schlüssel noch nicht geschrieben.',
    paused:
      'Jemand hat es angehalten: Änderungen werden so lange nicht übernommen.',
    image: 'Ein Container-Image lässt sich nicht holen.',
    quota: 'Es verlangt mehr, als das Kontingent des Workspace erlaubt.',
    policy: 'Die Sicherheitsrichtlinie des Clusters lässt es nicht zu.',
    unschedulable: 'Keine Maschine des Clusters hat im Moment Platz dafür.',
    volume: 'Sein Speicher-Volume lässt sich nicht anlegen oder einbinden.',
    composition: 'Der Cluster weiß nicht, wie es herzustellen ist.',
    providerCredentials:
      'Dem Provider fehlen die Zugangsdaten, mit denen er arbeitet.',
    nameTaken: 'Der Name ist schon anderweitig vergeben.',
    forbidden: 'Der Provider darf es nicht herstellen.',
    crash: 'Es startet und endet immer wieder mit einem Fehler.',
    unreachable: 'Etwas, das es braucht, ist nicht erreichbar.',
    notFound: 'Es ist (noch) nicht da.',
    notReadable: 'Das Portal kann es sich nicht ansehen.',
    unexplained: 'Das sagt der Provider; seine eigenen Worte stehen darunter.',
  },
  fix: {
    underWay:
      'Bleibt es länger als zehn Minuten so, zeigen Sie diese Seite einem Plattform-Admin.',
    unobserved:
      'Bleibt es einige Minuten so, sollte ein Plattform-Admin nachsehen, ob Crossplane und seine Provider laufen.',
    deleting: 'Sie müssen nichts tun.',
    endpointMissing:
      'Ein Plattform-Admin kann sie mit workspace.s3.endpoint in der Konfiguration oder im Secret des Providers setzen.',
    bucketMissing: 'Unter „Buckets“ lässt sich einer hinzufügen.',
    keysMissing:
      'Ist der Speicher bereit und die Schlüssel kommen nicht, sollte ein Plattform-Admin das Protokoll des Providers ansehen.',
    paused:
      'Ein Plattform-Admin kann die Annotation crossplane.io/paused entfernen.',
    image:
      'Ein Plattform-Admin kann den Namen des Image oder die Zugangsdaten zu seiner Registry berichtigen.',
    quota:
      'Ein Admin des Workspace kann entfernen, was nicht mehr gebraucht wird; ein Plattform-Admin kann das Kontingent erhöhen.',
    policy:
      'Ein Plattform-Admin kann die Sicherheitsrichtlinie in den Einstellungen lockern oder ändern, was verlangt wird.',
    unschedulable:
      'Es startet, sobald Platz ist: Halten Sie unbenutzte Sitzungen an, oder bitten Sie einen Plattform-Admin um mehr Maschinen.',
    volume: 'Ein Plattform-Admin sollte sich die Speicherklasse ansehen.',
    composition:
      'Ein Plattform-Admin muss die Composition für diese Art installieren.',
    providerCredentials:
      'Ein Plattform-Admin muss die Konfiguration des Providers berichtigen.',
    nameTaken:
      'Ein Admin des Workspace kann einen anderen Namen wählen; ein Plattform-Admin kann diesen frei machen.',
    forbidden: 'Ein Plattform-Admin muss dem Provider das Recht geben.',
    crash:
      'Ein Admin des Workspace kann es anhalten und wieder starten; hilft das nicht, zeigen Sie diese Seite einem Plattform-Admin.',
    unreachable:
      'Es wird von selbst wieder versucht; bleibt es so, sollte ein Plattform-Admin das Netz ansehen.',
    notFound: 'Ein Plattform-Admin sieht mit kubectl mehr.',
    notReadable: 'Ein Plattform-Admin sieht mit kubectl mehr.',
    unexplained: 'Bleibt es so, zeigen Sie diese Seite einem Plattform-Admin.',
  },
  words: 'In den Worten des Providers',
  unknown_one: '{{count, number}} weiterer Teil ließ sich nicht ansehen',
  unknown_other: '{{count, number}} weitere Teile ließen sich nicht ansehen',
  events_one: 'Was Kubernetes verzeichnet hat ({{count, number}} Ereignis)',
  events_other: 'Was Kubernetes verzeichnet hat ({{count, number}} Ereignisse)',
  times: '{{total}}-mal',
  warning: 'Warnung',
  normal: 'Hinweis',
  incomplete:
    'Kubernetes hat nicht alles beantwortet; es kann mehr im Argen liegen, als hier steht.',
};
