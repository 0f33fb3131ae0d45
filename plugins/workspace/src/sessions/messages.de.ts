import { Translated } from '../components/translated';
import { sessionsMessages } from './messages';

/** {@link sessionsMessages} in German. */
export const sessionsMessagesDe: Translated<typeof sessionsMessages> = {
  title: 'Sitzungen',
  caption: '{{used}} von {{max}} Sitzungen',
  state: {
    running: 'Läuft',
    starting: 'Startet',
    stopping: 'Wird gestoppt',
    restarting: 'Startet neu',
    stopped: 'Gestoppt',
    failed: 'Fehlgeschlagen',
  },
  explained: {
    running: 'Kann geöffnet werden.',
    starting: 'Das dauert meist ein bis zwei Minuten.',
    stopping:
      'Daten im Arbeitsspeicher gehen verloren; Dateien bleiben erhalten.',
    restarting:
      'Startet wieder, sobald sie gestoppt ist; Dateien bleiben erhalten.',
    stopped: 'Verbraucht keine Rechenleistung; Dateien bleiben erhalten.',
    failed: 'Der Provider konnte diese Sitzung nicht starten.',
  },
  phase: 'Phase: {{phase}}',
  since: 'Gestartet',
  home: 'Volume für Dateien: {{size}}',
  homeWithPhase: 'Volume für Dateien: {{size}} ({{phase}})',
  lastUsed: 'Zuletzt geöffnet',
  ends: {
    later: 'Stoppt',
    soon: 'Stoppt in',
    ifIdle: 'bei Inaktivität',
    over: 'Die Zeit ist abgelaufen: Die Sitzung wird gleich gestoppt.',
    goOn: 'Sitzung verlängern',
    goOnOf: 'Sitzung verlängern: {{name}}',
    goingOn: 'Wird verlängert …',
    extended: 'Sitzung {{name}} verlängert',
    failed: 'Sitzung konnte nicht verlängert werden: {{reason}}',
  },
  hidden: {
    title: 'Sie können die Sitzungen dieses Workspace nicht sehen',
    description:
      'Ihr Zugriff umfasst keine Sitzungen. Wenden Sie sich an den Besitzer oder einen Admin des Workspace.',
  },
  empty: {
    title: 'Noch keine Sitzungen',
    manager:
      'Eine Sitzung ist eine Notebook- oder VS-Code-Umgebung, die in Ihrem Browser läuft und die Daten des Workspace bereithält.',
    member: 'Bitten Sie den Besitzer oder einen Admin, eine anzulegen.',
  },
  noDatalab: {
    title: 'Dieser Workspace hat keine Sitzungen',
    absent:
      'Sitzungen laufen im Datalab des Workspace, und dieser hat keines: Er besteht nur aus Speicher. Wenden Sie sich an einen Plattform-Admin, wenn Sie Sitzungen brauchen.',
    unavailable:
      'Sitzungen laufen in Datalabs, die auf diesem Cluster nicht installiert sind. Bitten Sie einen Plattform-Admin darum.',
  },
  action: {
    create: 'Sitzung anlegen',
    open: 'Öffnen',
    openNewTab: 'Sitzung {{name}} in neuem Tab öffnen',
    openStarting: 'Sitzung {{name}} öffnen, sobald sie bereit ist',
    openStopped: 'Sitzung {{name}} starten und öffnen',
    why: 'Warum?',
    whyOf: 'Warum? Sitzung {{name}} startet nicht',
    start: 'Starten',
    startOf: 'Sitzung {{name}} starten',
    stop: 'Stoppen',
    stopOf: 'Sitzung {{name}} stoppen',
    restart: 'Neu starten',
    restartOf: 'Sitzung {{name}} neu starten',
    remove: 'Löschen',
    removeOf: 'Sitzung {{name}} löschen',
  },
  unsafeUrl:
    'Das Portal öffnet diese Sitzung nicht, weil ihre Adresse keine Webadresse ist (http oder https, ohne Benutzername und Passwort). Wenden Sie sich an einen Plattform-Admin.',
  limit:
    'Dieser Workspace hat die Höchstzahl von {{max}} Sitzungen erreicht. Löschen Sie eine, um eine neue anzulegen.',
  limitZero: {
    title: 'Keine Sitzungen auf dieser Plattform',
    description:
      'Sitzungen sind hier ausgeschaltet. Wenden Sie sich an einen Plattform-Admin.',
    caption: 'Es können keine weiteren Sitzungen angelegt werden',
  },
  started: 'Sitzung {{name}} startet',
  stopped: 'Sitzung {{name}} wird gestoppt; ihre Dateien bleiben erhalten',
  restarting: 'Sitzung {{name}} startet neu; ihre Dateien bleiben erhalten',
  restartFailed:
    'Sitzung {{name}} konnte nicht neu gestartet werden: {{reason}}',
  startFailed: 'Sitzung {{name}} konnte nicht gestartet werden: {{reason}}',
  stopFailed: 'Sitzung {{name}} konnte nicht gestoppt werden: {{reason}}',
  nameProblem: {
    empty: 'Geben Sie einen Namen für die Sitzung ein.',
    characters:
      'Nur Buchstaben (a-z), Ziffern und Bindestriche, am Anfang und Ende kein Bindestrich; entfernen Sie alles andere.',
    tooLong:
      'Ein Sitzungsname hat in diesem Workspace höchstens {{max}} Zeichen; kürzen Sie ihn.',
    noRoom:
      'Dieser Workspace kann keine Sitzungen haben, weil sein Name zu lang ist. Legen Sie einen Workspace mit kürzerem Namen an.',
  },
  create: {
    title: 'Sitzung anlegen',
    name: 'Name der Sitzung',
    nameHelp: 'Kleinbuchstaben, Ziffern und Bindestriche, etwa auswertung.',
    nameTaken:
      'Dieser Workspace hat bereits eine Sitzung mit diesem Namen. Wählen Sie einen anderen.',
    startNow: 'Sofort starten',
    startNowHelp: 'Andernfalls bleibt sie gestoppt, bis jemand sie startet.',
    volume: 'Die Sitzung bekommt ein Volume von {{size}} für ihre Dateien.',
    memory: 'Sie darf {{size}} Arbeitsspeicher verwenden.',
    content: 'Jede Sitzung startet mit den Inhalten des Workspace.',
    contentLink: 'Inhalte ansehen',
    submit: 'Sitzung anlegen',
    submitting: 'Wird angelegt …',
    done: 'Sitzung {{name}} angelegt',
  },
  signIn: {
    explained:
      'Verlangt eine Sitzung eine Anmeldung, ist der Benutzername der S3-Zugriffsschlüssel des Workspace und das Passwort sein geheimer Schlüssel.',
    explainedWithout:
      'Verlangt eine Sitzung eine Anmeldung, ist der Benutzername der S3-Zugriffsschlüssel des Workspace und das Passwort sein geheimer Schlüssel. Beide stehen unter „Zugangsdaten“, wenn Sie Zugriff darauf haben.',
    copy: { userName: 'Benutzernamen kopieren', password: 'Passwort kopieren' },
    copied: 'Kopiert. Name und Zeit sind aufgezeichnet.',
    notCopied:
      'Ihr Browser erlaubt das Kopieren nicht. Die Schlüssel stehen unter „Zugangsdaten“.',
  },
  remove: {
    title: 'Sitzung {{name}} und ihre Dateien löschen?',
    titleWithSize: 'Sitzung {{name}} und ihre Dateien ({{size}}) löschen?',
    home: 'Das Home-Verzeichnis der Sitzung, ein Volume von {{size}}, wird mit allen Dateien endgültig gelöscht. Um die Dateien zu behalten, kopieren Sie sie vorher in einen Bucket, oder stoppen Sie die Sitzung nur.',
    homeOfUnknownSize:
      'Das Home-Verzeichnis der Sitzung wird mit allen Dateien endgültig gelöscht. Um die Dateien zu behalten, kopieren Sie sie vorher in einen Bucket, oder stoppen Sie die Sitzung nur.',
    keeps: 'Buckets und Datenspeicher des Workspace bleiben erhalten.',
    submit: 'Sitzung und Dateien löschen',
    done: 'Sitzung {{name}} mit ihren Dateien gelöscht',
  },
  wait: {
    title: 'Sitzung {{session}}',
    workspace: 'Workspace',
    asking: 'Sitzung wird gesucht …',
    starting:
      'Sitzung {{session}} startet. Diese Seite öffnet sie automatisch.',
    ready: 'Sitzung {{session}} ist bereit.',
    going: '{{host}} wird geöffnet …',
    link: 'Sitzung {{session}} öffnen',
    elapsed: 'Wartet seit {{time}}',
    slow: 'Der Start dauert länger als üblich. Sie können diese Seite verlassen; die Sitzung startet trotzdem.',
    steps: {
      title: 'Fortschritt',
      asked: 'Angefordert',
      provider: 'Startet',
      ready: 'Bereit',
    },
    stoppedTitle: 'Diese Sitzung ist gestoppt',
    stoppedManager: 'Starten Sie die Sitzung, um sie zu öffnen.',
    stoppedMember:
      'Sie können die Sitzung öffnen, während sie läuft. Sobald sie gestartet ist, öffnet diese Seite sie.',
    stoppedMemberUnknown:
      'Sie können die Sitzung öffnen, während sie läuft. Zum Starten wenden Sie sich an den Besitzer oder einen Admin des Workspace.',
    failedTitle: 'Die Sitzung ist nicht gestartet',
    notFoundTitle: 'Eine Sitzung {{session}} gibt es nicht',
    errorTitle: 'Die Sitzung kann gerade nicht geöffnet werden',
    forbidden:
      'Sie haben keinen Zugriff auf die Sitzungen dieses Workspace, oder der Workspace existiert nicht.',
    notFound:
      'Dieser Workspace hat keine Sitzung mit diesem Namen. Vielleicht wurde sie gelöscht.',
    why: 'Warum die Sitzung nicht bereit ist',
    start: 'Sitzung starten',
    retry: 'Erneut versuchen',
    back: 'Zurück zum Workspace',
  },
};
