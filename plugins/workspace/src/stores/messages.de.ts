import { Translated } from '../components/translated';
import { storesMessages } from './messages';

/** {@link storesMessages} in German. */
export const storesMessagesDe: Translated<typeof storesMessages> = {
  title: 'Datenspeicher',
  caption_one: '{{count, number}} Datenspeicher',
  caption_other: '{{count, number}} Datenspeicher',
  search: 'Datenspeicher suchen',
  type: {
    database: 'PostgreSQL-Datenbank',
    vector: 'Qdrant-Vektorspeicher',
    cache: 'Redis-Cache',
    document: 'MongoDB-Dokumentenspeicher',
  },
  typeExplained: {
    database: 'Tabellen und SQL, mit Sicherungen.',
    vector: 'Embeddings, nach Ähnlichkeit gefunden.',
    cache: 'Werte nach Schlüssel, im Arbeitsspeicher und schnell.',
    document: 'Dokumente ohne festes Schema.',
  },
  part: {
    database: 'Datenbank {{name}}',
    vector: 'Vektorspeicher {{name}}',
    cache: 'Cache {{name}}',
    document: 'Dokumentenspeicher {{name}}',
  },
  changed: {
    database: 'Datenbank {{name}}',
    vector: 'Vektorspeicher {{name}}',
    cache: 'Cache {{name}}',
    document: 'Dokumentenspeicher {{name}}',
  },
  column: {
    name: 'Name',
    type: 'Art',
    size: 'Größe',
    state: 'Status',
    actions: 'Aktionen',
  },
  backup: '{{size}} für Sicherungen',
  state: {
    ready: 'Bereit',
    working: 'Wird eingerichtet oder geändert',
  },
  hidden: {
    title: 'Sie können die Datenspeicher dieses Workspace nicht sehen',
    description:
      'Ihr Zugriff auf diesen Workspace umfasst seine Datenspeicher nicht. Der Besitzer oder ein Admin kann das ändern.',
  },
  empty: {
    manager:
      'Noch keine Datenspeicher. Legen Sie eine Datenbank oder einen anderen Datenspeicher an, den alle Mitglieder nutzen können.',
    member:
      'Noch keine Datenspeicher. Sie erscheinen hier, sobald ein Admin dieses Workspace einen anlegt.',
  },
  noDatalab: {
    title: 'Dieser Workspace hat keine eigenen Datenspeicher',
    absent:
      'Datenspeicher gehören zum Datalab eines Workspace, und dieser hat keines: Er besteht nur aus Speicher. Wenden Sie sich an einen Plattform-Admin, wenn Sie einen Datenspeicher brauchen.',
    unavailable:
      'Datenspeicher gehören zu Datalabs, die auf diesem Cluster nicht installiert sind. Bitten Sie einen Plattform-Admin, sie zu installieren.',
  },
  noTypes:
    'Hier können keine Datenspeicher angelegt werden: Entweder hat die Plattform sie abgeschaltet, oder die Operatoren dafür sind nicht installiert. Wenden Sie sich an einen Plattform-Admin.',
  connect: {
    action: 'Verbinden',
    label: 'Mit {{name}} verbinden',
    title: 'Mit {{name}} verbinden',
    audited:
      'Das Anzeigen und Kopieren von Zugangsdaten wird mit Ihrem Namen und der Zeit aufgezeichnet. Die Werte werden nach einer Minute oder beim Schließen wieder verborgen.',
  },
  add: {
    action: 'Datenspeicher anlegen',
    title: 'Datenspeicher anlegen',
    type: 'Art',
    notAvailable:
      'Hier nicht verfügbar: für diese Plattform abgeschaltet, oder der Operator dafür ist nicht installiert.',
    uncertain:
      'Das Portal darf nicht prüfen, welche Arten dieser Cluster unterstützt. Wird ein neuer Datenspeicher nicht bereit, wenden Sie sich an einen Plattform-Admin.',
    name: 'Name',
    nameHelp: 'Buchstaben, Ziffern und Bindestriche; zum Beispiel {{example}}.',
    nameTaken:
      'Einen Datenspeicher dieser Art und dieses Namens gibt es schon.',
    storage: 'Größe',
    storageHelp: 'Eine Zahl und eine Einheit, etwa 5Gi oder 500Mi.',
    backup: 'Größe für Sicherungen',
    backupHelp: 'Alle Datenbanken dieses Workspace teilen sie sich.',
    firstHost:
      'Es ist die erste Datenbank hier: Ihr Server bekommt diese Größen, und spätere Datenbanken teilen sie sich.',
    shares:
      'Sie teilt sich einen Server mit den vorhandenen Datenbanken, und deren {{size}}.',
    submit: 'Anlegen',
    submitting: 'Wird angelegt …',
    done: 'Datenspeicher {{name}} angelegt. Das Einrichten dauert einige Minuten.',
  },
  remove: {
    action: 'Löschen',
    label: '{{name}} löschen',
    title: '{{name}} löschen?',
    loses:
      'Alle Daten darin werden für alle Mitglieder endgültig gelöscht, und Programme mit diesen Zugangsdaten funktionieren nicht mehr. Das lässt sich nicht rückgängig machen.',
    lastDatabase:
      'Dies ist die letzte Datenbank: Auch ihr Server wird mit allen Sicherungen gelöscht.',
    otherDatabases:
      'Die anderen Datenbanken bleiben, und ebenso der gemeinsame Server.',
    submit: 'Datenspeicher und Daten löschen',
    done: 'Datenspeicher {{name}} mit allen Daten gelöscht',
  },
  nameProblem: {
    empty: 'Ein Datenspeicher braucht einen Namen aus Buchstaben und Ziffern.',
    tooLong: 'Der Name hat höchstens {{max}} Zeichen; bitte kürzen.',
    databaseCharacters:
      'Der Name einer Datenbank beginnt mit einem Kleinbuchstaben (a-z), enthält sonst nur Kleinbuchstaben, Ziffern, Bindestriche und Unterstriche und endet mit einem Buchstaben oder einer Ziffer.',
    characters:
      'Der Name beginnt mit einem Kleinbuchstaben (a-z), enthält sonst nur Kleinbuchstaben, Ziffern und Bindestriche und endet mit einem Buchstaben oder einer Ziffer.',
  },
  sizeProblem: {
    noQuantity:
      'Eine Größe ist eine Zahl mit einer Einheit dahinter, etwa 5Gi.',
    tooSmall: 'Ein Datenspeicher hat mindestens {{min}}; bitte größer wählen.',
  },
};
