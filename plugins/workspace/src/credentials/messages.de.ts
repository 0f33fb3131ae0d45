import { Translated } from '../components/translated';
import { FORM_NAMES } from './formNames';
import { credentialsMessages } from './messages';

/** {@link credentialsMessages} in German. */
export const credentialsMessagesDe: Translated<typeof credentialsMessages> = {
  title: 'Zugangsdaten',
  audited:
    'Das Anzeigen und Kopieren von Zugangsdaten wird mit Ihrem Namen und der Zeit aufgezeichnet. Die Werte bleiben auf dieser Seite und werden nach einer Minute oder beim Verlassen der Seite wieder verborgen.',
  reason: {
    title: 'Grund für den Zugriff',
    explained:
      'Zugangsdaten von {{workspace}} werden Ihnen als Plattform-Admin angezeigt. Der Besitzer und die Admins des Workspace sehen den Grund unter „Aktivität“.',
    label: 'Grund',
    help: 'Zum Beispiel eine Ticketnummer. Wird pro Besuch dieser Seite einmal abgefragt.',
    length: 'Bitte {{min}} bis {{max}} Zeichen eingeben.',
    submit: 'Weiter',
  },
  hidden: {
    title: 'Sie können die Zugangsdaten dieses Workspace nicht sehen',
    description:
      'Ihre Rolle in diesem Workspace umfasst seine Zugangsdaten nicht. Der Besitzer oder ein Admin kann das ändern.',
  },
  s3: {
    title: 'S3-Schlüssel',
    description:
      'Ein Schlüsselpaar für alle Buckets dieses Workspace und für die mit ihm geteilten. Alle Mitglieder nutzen dieselben Schlüssel.',
    bucket: 'Bucket',
    bucketHelp: 'Die Beispiele verwenden diesen Bucket.',
    shared: '{{bucket}} ({{permission}})',
    notReady:
      'Die Schlüssel gibt es noch nicht. Sie entstehen bei der Einrichtung, meist innerhalb einer Minute.',
  },
  clash: {
    title: 'Einige Zugangsdaten sind blockiert',
    description:
      'Diese Secrets heißen wie eines dieses Workspace, gehören ihm aber nicht nachweislich. Sie werden nicht gelesen.',
    reason: {
      marked:
        '{{secret}}: Labels, Annotationen oder Owner-Referenzen ordnen es etwas anderem zu.',
      older: '{{secret}}: Es ist älter als der Workspace.',
      shared:
        '{{secret}}: Auch ein anderer Workspace kann ein Secret mit diesem Namen haben.',
      type: '{{secret}}: Zugangsdaten haben einen anderen Secret-Typ.',
    },
    ask: 'Ein Plattform-Admin kann das beheben.',
    resolve:
      'Wird das Secret nicht gebraucht, löschen: Der Provider legt es neu an. Gehört es zu diesem Workspace, wie in der Konfigurationsreferenz beschrieben kennzeichnen. Andernfalls einen Workspace mit anderem Namen verwenden.',
    notReady:
      'Die Schlüssel können nicht angezeigt werden: An ihrer Stelle liegt ein Secret, das diesem Workspace nicht nachweislich gehört.',
  },
  stores: {
    title: 'Datenspeicher',
    description: 'Jeder Datenspeicher hat eigene Zugangsdaten.',
    none: 'Dieser Workspace hat keine Datenspeicher. Ein Admin kann sie unter „Datenspeicher“ anlegen.',
    link: 'Zu den Datenspeichern',
    outside: 'Adresse für den Zugriff von außerhalb des Clusters',
  },
  registry: {
    title: 'Container-Registry',
    description:
      'Speichert Container-Images, die Mitglieder in Sitzungen bauen und ausführen.',
    inside:
      'Die Registry wird in Sitzungen verwendet und ist dort schon eingerichtet. Zugangsdaten außerhalb von Sitzungen gibt es nicht.',
    off: 'Die Registry ist ausgeschaltet. Ein Admin kann sie in den Einstellungen einschalten.',
  },
  token: {
    title: 'Token für Programme',
    description:
      'Ein Token, mit dem ein Programm die Workspace-API als dieser Workspace aufruft, nicht unter eigenem Namen. Es gilt nur kurz: Programme holen besser jeweils ein neues und bewahren keines auf.',
    issue: 'Jeder Klick erzeugt ein neues Token.',
    notIssued:
      'Es kann jetzt kein Token ausgegeben werden ({{reason}}). Ein Plattform-Admin kann den Aussteller in der Konfiguration des Backends eintragen.',
    noClient:
      'Dieser Workspace hat noch keinen OAuth-Client, für den Tokens ausgegeben werden. Sein Provider legt ihn an; dauert es lange, wenden Sie sich an einen Plattform-Admin.',
  },
  panel: {
    show: 'Anzeigen',
    hide: 'Verbergen',
    copy: 'Kopieren',
    showAs: 'Format',
    busy: 'Wird abgerufen …',
    masked: '{{form}}, Geheimnisse verborgen',
    copyValue: 'Kopieren: {{value}}',
    copied: 'Kopiert: {{what}}.',
    copyFailed:
      'Der Browser hat das Kopieren nicht erlaubt. Zeigen Sie die Zugangsdaten an, markieren Sie den Text, und kopieren Sie ihn.',
    shown:
      'Angezeigt: {{what}}. Geheimnisse werden nach einer Minute wieder verborgen.',
    hiddenAgain: 'Geheimnisse verborgen.',
    notThere:
      'Diese Zugangsdaten gibt es noch nicht. Sie entstehen bei der Einrichtung, meist innerhalb einer Minute.',
    blocked:
      'Diese Zugangsdaten sind blockiert: An ihrer Stelle liegt ein Secret, das diesem Workspace nicht nachweislich gehört. Ein Plattform-Admin kann das beheben.',
  },
  form: {
    values: 'Werte',
    environment: 'Umgebungsvariablen',
    xarray: 's3fs und xarray',
    ...FORM_NAMES,
  },
  value: {
    accessKey: 'Zugriffsschlüssel',
    secretKey: 'Geheimer Schlüssel',
    endpoint: 'Endpunkt',
    region: 'Region',
    bucket: 'Bucket',
    host: 'Host',
    port: 'Port',
    grpcPort: 'gRPC-Port',
    username: 'Benutzer',
    password: 'Passwort',
    database: 'Datenbank',
    authSource: 'Datenbank zur Anmeldung',
    url: 'URL',
    apiKey: 'API-Schlüssel',
    readApiKey: 'API-Schlüssel zum Lesen',
    token: 'Token',
    expiresIn: 'Gültig für (Sekunden)',
  },
  hint: {
    noEndpoint:
      'Es ist kein Endpunkt bekannt, deshalb fehlt er hier: Programme verwenden dann den von Amazon. Ist es ein anderer, fragen Sie einen Plattform-Admin nach der Adresse.',
    noRegion:
      'Es ist keine Region bekannt, deshalb fehlt sie hier. Die meisten Dienste brauchen keine; besteht ein Werkzeug darauf, geht meist us-east-1.',
    noOutside:
      'Es ist keine Adresse für den Zugriff von außerhalb bekannt; diese geht nur innerhalb des Clusters, zum Beispiel in einer Sitzung.',
    registryHost:
      'Zuerst REGISTRY_HOST auf die Adresse der Registry setzen. In Sitzungen ist die Variable schon gesetzt; sonst nennt Ihnen ein Plattform-Admin die Adresse.',
  },
  age: {
    title: 'Aktive Schlüssel und Rotation',
    caption: 'Aktive S3-Schlüssel',
    key: 'Schlüssel',
    state: 'Status',
    since: 'Seit',
    expires: 'Gültig bis',
    current: 'Aktuell',
    previous: 'Älter',
    noExpiry: 'Unbefristet',
    unused: 'Nicht ausgegeben',
    replace:
      'Um die Schlüssel sofort zu ersetzen, ändern Sie das Rotationsintervall. Das ersetzt alle auf einmal: Jeder aktive Schlüssel wird innerhalb von Minuten ungültig.',
    undoTitle: 'Was neue Schlüssel nicht ungeschehen machen',
    undo: {
      data: 'Daten, die jemand mit alten Schlüsseln gelesen, kopiert oder gelöscht hat.',
      old: 'Zugriff mit noch aktiven Schlüsseln: Ehemalige Mitglieder behalten ihn, bis diese ablaufen.',
      stores: 'Passwörter von Datenspeichern: Sie bleiben, wie sie sind.',
      copies:
        'Kopien alter Schlüssel in Programmen, Notebooks und Konfigurationsdateien: durch den aktuellen Schlüssel ersetzen.',
    },
    settings: 'Schlüsselrotation in den Einstellungen ändern',
  },
};
