import { Translated } from '../components/translated';
import { membersMessages } from './messages';

/** {@link membersMessages} in German. */
export const membersMessagesDe: Translated<typeof membersMessages> = {
  title: 'Mitglieder',
  caption_one: '{{count, number}} Mitglied',
  caption_other: '{{count, number}} Mitglieder',
  search: 'Mitglieder suchen',
  you: 'ich',
  column: {
    member: 'Mitglied',
    role: 'Rolle',
    since: 'Mitglied seit',
    actions: 'Aktionen',
  },
  sinceUnknown: 'nicht vermerkt',
  role: {
    owner: 'Besitz',
    admin: 'Admin',
    user: 'Mitglied',
  },
  roleExplained: {
    admin:
      'Sieht alles hier und verwaltet Mitglieder, Buckets, Datenspeicher und Sitzungen.',
    user: 'Sieht Mitglieder, Buckets, Zugangsdaten und Datenspeicher und öffnet laufende Sitzungen.',
  },
  hidden: {
    title: 'Mitglieder werden hier nicht gezeigt',
    description:
      'Zu den eigenen Rechten in diesem Workspace gehören die Mitglieder nicht. Wer ihn besitzt oder verwaltet, kann das ändern.',
  },
  empty:
    'Noch keine Mitglieder: Sobald jemand hinzugefügt ist, erscheint er hier.',
  noDatalab: {
    title: 'Dieser Workspace hat keine eigenen Mitglieder',
    ownerTitle: '{{owner}} ist das einzige Mitglied',
    absent:
      'Mitglieder gehören zum Datalab eines Workspace, und dieser hat keines: Er besteht nur aus Speicher. Wenn hier gearbeitet werden soll, hilft die Plattform-Administration.',
    unavailable:
      'Für weitere Mitglieder muss die Datalab-Definition in diesem Cluster installiert sein. Wenden Sie sich an einen Plattform-Admin.',
    soon: 'Das Datalab des Workspace wird gerade angelegt. In einer Minute lassen sich Mitglieder hinzufügen.',
  },
  nameProblem: {
    empty: 'Bitte eine Person auswählen oder einen Benutzernamen eintippen.',
    entityRef:
      'Bitte nur den Benutzernamen eintippen, etwa alice für user:default/alice.',
    characters:
      'Ein Benutzername enthält keine Leerzeichen und keine Steuerzeichen.',
    invisible:
      'Dieser Benutzername enthält unsichtbare Zeichen. Bitte eintippen statt einfügen.',
    noLetter:
      'Ein Benutzername enthält mindestens einen Buchstaben oder eine Ziffer.',
    lookAlike:
      'Dieser Benutzername enthält Sonderformen von Buchstaben oder Ziffern. Bitte auf der Tastatur eintippen statt einfügen.',
    tooLong:
      'Ein Benutzername hat höchstens {{max}} Zeichen; bitte kürzer fassen.',
  },
  add: {
    action: 'Mitglied hinzufügen',
    title: 'Ein Mitglied hinzufügen',
    person: 'Person',
    personHelp:
      'Nach Namen oder E-Mail suchen oder einen Benutzernamen eintippen.',
    searching: 'Personen werden gesucht …',
    noPeople: 'Niemand gefunden; was eingetippt ist, gilt als Benutzername.',
    searchFailed:
      'Personen lassen sich gerade nicht suchen; bitte den Benutzernamen eintippen.',
    role: 'Rolle',
    change:
      '{{member}} ist schon Mitglied ({{from}}): Die Rolle wird zu {{to}} geändert.',
    unchanged: '{{member}} ist schon Mitglied mit dieser Rolle.',
    isOwner: '{{member}} besitzt diesen Workspace, und das bleibt so.',
    submit: 'Hinzufügen',
    submitChange: 'Rolle ändern',
    submitting: 'Wird gespeichert …',
    done: '{{member}} zu {{workspace}} hinzugefügt, Rolle: {{role}}',
  },
  menu: {
    label: 'Aktionen für {{member}}',
    makeAdmin: 'Zum Admin machen',
    makeUser: 'Zum einfachen Mitglied machen',
    handOver: 'Besitz übergeben …',
    remove: 'Entfernen …',
    leave: 'Workspace verlassen …',
  },
  roleChanged: 'Rolle von {{member}} geändert in {{role}}',
  parting: {
    sight:
      'Den Workspace: Seiten, Mitglieder und Buckets werden nicht mehr gezeigt.',
    rights:
      'Das Recht, Mitglieder, Buckets, Datenspeicher und Sitzungen zu verwalten.',
    sessions:
      'Den Weg in die Sitzungen ({{names}}); was darin läuft, läuft weiter.',
    noSessions: 'Den Weg in die Sitzungen; gerade gibt es keine.',
    keys: 'Kopierte gemeinsame Zugangsdaten: S3-Schlüssel und Passwörter der Datenspeicher und der Registry gelten, bis sie erneuert werden.',
    copies: 'Daten, die anderswohin kopiert wurden.',
  },
  remove: {
    title: '{{member}} entfernen?',
    loses: '{{member}} verliert',
    keeps: '{{member}} behält trotzdem',
    submit: 'Entfernen',
    submitting: 'Wird entfernt …',
    done: '{{member}} aus {{workspace}} entfernt',
  },
  leave: {
    title: '{{workspace}} verlassen?',
    loses: 'Das geht verloren',
    keeps: 'Das bleibt trotzdem',
    submit: 'Verlassen',
    submitting: 'Wird verlassen …',
    done: '{{workspace}} verlassen',
    owner:
      'Dieser Workspace braucht jemanden, der ihn besitzt. Bitte zuerst einem anderen Mitglied übergeben; danach lässt er sich verlassen.',
    ownerAlone:
      'Dieser Workspace braucht jemanden, der ihn besitzt, und hat kein anderes Mitglied. Bitte zuerst jemanden hinzufügen und den Workspace übergeben; oder ihn in den Einstellungen löschen.',
  },
  handOver: {
    title: '{{workspace}} übergeben?',
    to: 'Neuer Besitz bei',
    toHelp: 'Nur ein Mitglied kann den Workspace übernehmen.',
    nobody: 'Es gibt kein anderes Mitglied; bitte zuerst jemanden hinzufügen.',
    youLose: 'Was sich für die eigene Rolle ändert',
    ownerLoses: 'Was sich für {{owner}} ändert, wo der Besitz jetzt liegt',
    becomesAdmin:
      'Die Rolle wird Admin; Sitzungen und Daten bleiben erreichbar.',
    ownersRights:
      'Den Workspace zu löschen und zu übergeben ist nicht mehr möglich.',
    mayBeRemoved:
      'Wer den Workspace dann besitzt oder verwaltet, kann auch diese Rolle ändern.',
    nextGains: 'Was sich beim neuen Besitz ändert',
    allRights: 'Alle Rechte, auch den Workspace zu löschen und zu übergeben.',
    wayBack:
      'Nur von dort oder durch die Plattform-Administration geht es wieder zurück.',
    submit: 'Übergeben',
    submitting: 'Wird übergeben …',
    done: 'Eigentum an {{member}} übertragen',
  },
  rotation: {
    title:
      'Vielleicht noch im Besitz der gemeinsamen S3-Schlüssel: {{members}}',
    does: 'Ein anderes Rotationsintervall erzeugt einen neuen Schlüssel, und alle bisher ausgegebenen werden innerhalb von Minuten ungültig.',
    price:
      'Programme und Notebooks aller Mitglieder verlieren den Zugriff, bis sie den neuen Schlüssel haben, laufende Sessions, bis sie neu gestartet werden.',
    doesNot: 'Bereits kopierte Daten bleiben kopiert.',
    interval: 'Neues Rotationsintervall',
    submit: 'Schlüssel ersetzen',
    dismiss: 'Jetzt nicht',
    done: 'Ein neuer Schlüssel wird erstellt; die alten werden innerhalb von Minuten ungültig.',
  },
};
