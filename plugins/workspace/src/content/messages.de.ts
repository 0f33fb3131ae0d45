import type { Translated } from '../components/translated';
import type { contentMessages } from './messages';

export const contentMessagesDe: Translated<typeof contentMessages> = {
  title: 'Inhalte',
  caption:
    'Dateien aus Git-Repositorys, Images und Downloads, die beim Start in jede Sitzung kopiert werden.',
  tab: 'Inhalte',
  show: 'Inhalte',
  restart:
    'Änderungen gelten ab dem nächsten Start einer Sitzung. Gerade laufen: {{sessions}}. Um die Dateien einer Sitzung zu aktualisieren, stoppen Sie sie und starten Sie sie wieder.',
  back: 'Zurück zu den Sitzungen',
  loading: 'Inhalte werden geladen',
  hidden: {
    title: 'Sie können die Inhalte der Sitzungen nicht sehen',
    description:
      'Ihr Zugriff auf diesen Workspace umfasst keine Sitzungen. Der Besitzer oder ein Admin kann das ändern.',
  },
  noDatalab: {
    title: 'Dieser Workspace hat keine Sitzungen',
    description:
      'Inhalte werden in Sitzungen kopiert, und dieser Workspace hat keine.',
  },
  unavailable: {
    title: 'Sitzungen auf diesem Cluster nehmen keine Inhalte auf',
    description:
      'Die installierte Datalab-Definition hat kein Feld spec.files. Bitten Sie einen Plattform-Admin, sie zu aktualisieren.',
  },
  empty: {
    title: 'Noch keine Inhalte',
    manager:
      'Fügen Sie ein Git-Repository, ein Image oder einen Download hinzu. Die Dateien werden in jede Sitzung dieses Workspace kopiert.',
    member: 'Ein Admin dieses Workspace kann Inhalte hinzufügen.',
  },
  type: {
    git: 'Git-Repository',
    image: 'Image',
    http: 'Download',
    custom: 'Benutzerdefiniert',
  },
  custom:
    'Dieser Eintrag wurde außerhalb des Portals angelegt. Das Portal lässt ihn unverändert.',
  noAddress: 'Die Adresse ist verborgen, weil sie Zugangsdaten enthalten kann.',
  field: {
    ref: 'Branch, Tag oder Commit',
    path: 'Ordner in der Sitzung',
    root: 'Dateien der Sitzung',
    newRoot: 'Ordner der Quelle',
    include: 'Eingeschlossen',
    exclude: 'Ausgeschlossen',
    secret: 'Secret',
  },
  add: {
    action: 'Inhalt hinzufügen',
    title: 'Inhalt hinzufügen',
    submit: 'Inhalt hinzufügen',
    submitting: 'Wird hinzugefügt …',
    done: '{{name}} hinzugefügt',
    type: 'Typ',
    url: {
      git: 'Adresse des Repositorys',
      image: 'Image-Referenz',
      http: 'Adresse der Datei',
    },
    urlHelp: {
      git: 'Zum Beispiel https://github.com/example/course. Muss ohne Anmeldung lesbar sein.',
      image:
        'Zum Beispiel ghcr.io/example/course:1.0. Muss ohne Anmeldung lesbar sein.',
      http: 'Zum Beispiel https://example.org/data.zip. Archive werden entpackt.',
    },
    refHelp:
      'Zum Beispiel main oder, damit die Dateien gleich bleiben, ein Tag wie v1.0.',
    pathHelp:
      'Relativ zu den Dateien der Sitzung. Ohne Ordner liegen die Dateien direkt dort.',
    include: 'Nur einschließen',
    includeHelp:
      'Ein Muster pro Zeile, zum Beispiel notebooks/**. Leer: alle Dateien.',
    exclude: 'Ausschließen',
    excludeHelp: 'Ein Muster pro Zeile.',
  },
  edit: {
    action: 'Bearbeiten',
    actionOf: '{{name}} bearbeiten',
    title: '{{name}} bearbeiten',
    submit: 'Speichern',
    submitting: 'Wird gespeichert …',
    done: '{{name}} gespeichert',
  },
  problem: {
    url: 'Geben Sie eine Adresse ein, die mit https:// oder http:// beginnt, ohne Benutzernamen und Passwort.',
    query:
      'Entfernen Sie alles ab „?“, „#“ oder „;“. Es kann Zugangsdaten enthalten, und alle Mitglieder sehen die Adresse.',
    image: 'Geben Sie die Referenz eines Image ein, ohne https://.',
    ref: 'Geben Sie einen Branch, ein Tag oder einen Commit ein.',
    path: 'Geben Sie einen relativen Ordner ohne „..“ ein.',
    patterns: 'Geben Sie höchstens 100 Muster ein, keines mit „..“.',
  },
  remove: {
    action: 'Entfernen',
    actionOf: '{{name}} entfernen',
    title: '{{name}} entfernen?',
    description:
      'Neue Sitzungen erhalten diese Dateien nicht mehr. Dateien, die schon in Sitzungen liegen, bleiben dort.',
    submit: 'Inhalt entfernen',
    submitting: 'Wird entfernt …',
    done: '{{name}} entfernt',
  },
  share: {
    action: 'Link kopieren',
    actionOf: 'Link kopieren, der {{name}} öffnet',
    title: 'Link zu {{name}}',
    description:
      'Wer in einem Workspace Sitzungen verwaltet, kann das Repository mit diesem Link dort öffnen.',
    link: 'Link',
    markdown: 'Markdown',
    markdownText: 'Im Workspace öffnen',
    copy: 'Kopieren',
    copyOf: 'Kopieren: {{what}}',
    copied: 'Kopiert',
    copyFailed:
      'Kopieren war nicht möglich. Markieren Sie den Text und kopieren Sie ihn selbst.',
  },
  open: {
    title: 'Repository öffnen',
    invalidTitle: 'Dieser Link lässt sich nicht öffnen',
    invalid:
      'Der Link muss ein Repository (https:// oder http://, ohne Benutzernamen und Passwort), einen gültigen Branch, Tag oder Commit und einen relativen Ordner nennen. Bitten Sie die Person, von der Sie ihn haben, um einen anderen Link.',
    intro:
      'Damit wird das Repository zu den Sitzungen eines Workspace hinzugefügt und eine Sitzung geöffnet. Öffnen Sie nur Repositorys, denen Sie vertrauen: Ihre Dateien können Code enthalten, der in der Sitzung ausgeführt wird.',
    repository: 'Repository',
    workspace: 'Workspace',
    session: 'Sitzung',
    newSession: '{{name}} (neu)',
    choose: 'Workspace auswählen',
    none: 'Sie verwalten in keinem Workspace Sitzungen. Legen Sie einen Workspace an oder bitten Sie einen Besitzer oder Admin Ihres Workspace, diesen Link zu öffnen.',
    workspaces: 'Zu den Workspaces',
    mayNot:
      'Sie können in diesem Workspace keine Sitzungen verwalten. Wählen Sie einen anderen oder wenden Sie sich an den Besitzer oder einen Admin.',
    full: 'Dieser Workspace hat keine Sitzungen, und es können keine angelegt werden.',
    isRunning:
      'Sitzung {{session}} läuft und erhält das Repository beim nächsten Start. Stoppen Sie sie zuerst; nicht gespeicherte Arbeit im Speicher geht verloren, Dateien bleiben.',
    isStopping: 'Sitzung {{session}} wird gestoppt.',
    stop: 'Sitzung stoppen',
    present: 'Dieser Workspace hat das Repository bereits.',
    presentRunning:
      'Dieser Workspace hat das Repository bereits. Sitzung {{session}} läuft: Wenn sie vor dem Hinzufügen gestartet wurde, starten Sie sie neu, um die Dateien zu erhalten.',
    sameFolder:
      'Der Ordner {{path}} enthält auch die Dateien von {{name}}. Gleichnamige Dateien überschreiben einander.',
    action: 'Hinzufügen und öffnen',
    openOnly: 'Sitzung öffnen',
    busy: 'Wird geöffnet …',
  },
};
