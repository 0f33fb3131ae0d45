import { Translated } from '../components/translated';
import { sessionsMessages } from './messages';

/** {@link sessionsMessages} in German. */
export const sessionsMessagesDe: Translated<typeof sessionsMessages> = {
  title: 'Sitzungen',
  caption: '{{used}} von {{max}} Sitzungen',
  state: {
    running: 'Läuft',
    starting: 'Startet',
    stopping: 'Wird angehalten',
    stopped: 'Angehalten',
    failed: 'Fehlgeschlagen',
  },
  explained: {
    running: 'Kann geöffnet werden.',
    starting: 'Das dauert in der Regel ein, zwei Minuten.',
    stopping: 'Was im Arbeitsspeicher ist, endet; Dateien bleiben.',
    stopped: 'Verbraucht keine Rechenleistung; Dateien bleiben.',
    failed: 'Der Provider konnte diese Sitzung nicht starten.',
  },
  phase: 'Phase: {{phase}}',
  since: 'Gestartet',
  home: 'Home-Verzeichnis: {{size}}',
  homeWithPhase: 'Home-Verzeichnis: {{size}} (Volume: {{phase}})',
  ends: {
    later: 'Wird von selbst angehalten, wenn sie nicht benutzt wird,',
    soon: 'Wird von selbst angehalten in',
    over: 'Ihre Zeit ist um: Sie wird jeden Moment angehalten.',
    goOn: 'Verlängern',
    goOnOf: 'Sitzung {{name}} verlängern',
    goingOn: 'Wird verlängert …',
    extended: 'Sitzung {{name}} läuft weiter.',
    failed: 'Sie ließ sich nicht verlängern: {{reason}}',
  },
  hidden: {
    title: 'Die Sitzungen werden Ihnen nicht gezeigt',
    description:
      'Ihr Zugriff auf diesen Workspace umfasst seine Sitzungen nicht. Das kann ändern, wem er gehört oder wer darin Admin ist.',
  },
  empty: {
    title: 'Noch keine Sitzungen',
    manager:
      'Legen Sie eine Sitzung an, um interaktiv mit den Daten des Workspace zu arbeiten.',
    member: 'Ein Admin dieses Workspace kann eine anlegen.',
  },
  noDatalab: {
    title: 'Dieser Workspace hat keine Sitzungen',
    absent:
      'Sitzungen laufen im Datalab des Workspace, und dieser hat keines: Er besteht nur aus Speicher. Fragen Sie einen Plattform-Admin, wenn man darin arbeiten soll.',
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
    stop: 'Anhalten',
    stopOf: 'Sitzung {{name}} anhalten',
    remove: 'Löschen',
    removeOf: 'Sitzung {{name}} löschen',
  },
  unsafeUrl:
    'Die Adresse dieser Sitzung ist keine Webadresse (http oder https, ohne Benutzername und Passwort) und wird darum nicht geöffnet. Fragen Sie einen Plattform-Admin.',
  limit:
    'Dieser Workspace darf {{max}} Sitzungen haben und hat sie alle. Entfernen Sie eine, um eine neue anzulegen.',
  limitZero: 'In diesem Workspace werden keine Sitzungen angeboten.',
  started: 'Sitzung {{name}} startet.',
  stopped: 'Sitzung {{name}} ist angehalten.',
  startFailed: 'Sitzung {{name}} ließ sich nicht starten: {{reason}}',
  stopFailed: 'Sitzung {{name}} ließ sich nicht anhalten: {{reason}}',
  nameProblem: {
    empty: 'Geben Sie der Sitzung einen Namen.',
    characters:
      'Nur Buchstaben (a-z), Ziffern und Bindestriche, am Anfang und Ende kein Bindestrich; entfernen Sie alles andere.',
    tooLong:
      'Ein Sitzungsname hat in diesem Workspace höchstens {{max}} Zeichen; kürzen Sie ihn.',
    noRoom:
      'Dieser Workspace kann keine Sitzungen haben, weil sein Name zu lang ist. Bitte einen Workspace mit kürzerem Namen anlegen.',
  },
  create: {
    title: 'Eine Sitzung anlegen',
    name: 'Name der Sitzung',
    nameHelp: 'Kleinbuchstaben, Ziffern und Bindestriche, etwa auswertung.',
    nameTaken: 'Eine Sitzung dieses Namens gibt es schon.',
    startNow: 'Sofort starten',
    startNowHelp: 'Sonst bleibt sie angehalten, bis jemand sie startet.',
    submit: 'Anlegen',
    submitting: 'Wird angelegt …',
    done: 'Sitzung {{name}} ist angelegt.',
  },
  signIn: {
    explained:
      'Verlangt eine Sitzung eine Anmeldung, ist der Benutzername der S3-Zugriffsschlüssel des Workspace und das Passwort sein geheimer Schlüssel.',
    explainedWithout:
      'Verlangt eine Sitzung eine Anmeldung, ist der Benutzername der S3-Zugriffsschlüssel des Workspace und das Passwort sein geheimer Schlüssel. Beide stehen unter „Zugangsdaten“, wenn Sie Zugriff darauf haben.',
    copy: { userName: 'Benutzernamen kopieren', password: 'Passwort kopieren' },
    copied: 'Kopiert. Das steht im Audit-Log.',
    notCopied:
      'Ihr Browser erlaubt das Kopieren nicht. Die Schlüssel stehen unter „Zugangsdaten“.',
  },
  remove: {
    title: 'Sitzung {{name}} löschen?',
    home: 'Das Home-Verzeichnis der Sitzung, ein Volume von {{size}}, wird mit allen Dateien endgültig gelöscht. Wer die Dateien behalten will, kopiert sie vorher in einen Bucket oder stoppt die Sitzung nur.',
    homeOfUnknownSize:
      'Das Home-Verzeichnis der Sitzung wird mit allen Dateien endgültig gelöscht. Wer die Dateien behalten will, kopiert sie vorher in einen Bucket oder stoppt die Sitzung nur.',
    keeps: 'Buckets und Datenspeicher des Workspace bleiben.',
    submit: 'Sitzung löschen',
    done: 'Sitzung {{name}} wurde gelöscht.',
  },
  wait: {
    title: 'Sitzung {{session}}',
    subtitle: 'im Workspace {{workspace}}',
    asking: 'Die Sitzung wird angefragt …',
    starting:
      'Sitzung {{session}} startet. Diese Seite geht von selbst weiter.',
    ready: 'Sitzung {{session}} ist bereit.',
    going: 'Sie werden zu {{host}} weitergeleitet …',
    link: 'Sitzung {{session}} öffnen',
    elapsed: 'Wartet seit {{time}}',
    slow: 'Das dauert länger als üblich. Sie können diese Seite verlassen: Die Sitzung startet weiter.',
    steps: {
      title: 'Fortschritt',
      asked: 'Angefragt',
      provider: 'Wird eingerichtet',
      ready: 'Bereit',
    },
    stoppedTitle: 'Diese Sitzung ist angehalten',
    stoppedManager: 'Starten Sie sie, und diese Seite leitet Sie dorthin.',
    stoppedMember:
      'Sie können sie öffnen, während sie läuft, aber nicht starten. Das können: {{people}}.',
    stoppedMemberUnknown:
      'Sie können sie öffnen, während sie läuft, aber nicht starten. Fragen Sie, wem der Workspace gehört oder wer darin Admin ist.',
    failedTitle: 'Die Sitzung ist nicht gestartet',
    errorTitle: 'Die Sitzung lässt sich gerade nicht öffnen',
    forbidden:
      'Sie haben keinen Zugriff auf die Sitzungen dieses Workspace, oder es gibt ihn nicht.',
    notFound:
      'Eine Sitzung dieses Namens gibt es im Workspace nicht; vielleicht ist sie entfernt worden.',
    why: 'Warum es nicht weitergeht',
    start: 'Sitzung starten',
    retry: 'Nochmals versuchen',
    back: 'Zurück zum Workspace',
  },
};
