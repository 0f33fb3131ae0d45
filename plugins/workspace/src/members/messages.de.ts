import { Translated } from '../components/translated';
import { membersMessages } from './messages';

/** {@link membersMessages} in German. */
export const membersMessagesDe: Translated<typeof membersMessages> = {
  title: 'Mitglieder',
  caption_one: '{{count, number}} Mitglied',
  caption_other: '{{count, number}} Mitglieder',
  search: 'Mitglieder suchen',
  you: 'Sie',
  column: {
    member: 'Mitglied',
    role: 'Rolle',
    since: 'Mitglied seit',
    actions: 'Aktionen',
  },
  sinceUnknown: 'nicht vermerkt',
  role: {
    owner: 'Besitzer',
    admin: 'Admin',
    user: 'Mitglied',
  },
  roleExplained: {
    admin:
      'Sieht alles hier und verwaltet Mitglieder, Buckets, Datenspeicher und Sitzungen.',
    user: 'Sieht Mitglieder, Buckets, Zugangsdaten und Datenspeicher und öffnet laufende Sitzungen.',
  },
  hidden: {
    title: 'Sie können die Mitglieder dieses Workspace nicht sehen',
    description:
      'Ihr Zugriff auf diesen Workspace umfasst seine Mitglieder nicht. Der Besitzer oder ein Admin kann das ändern.',
  },
  empty:
    'Noch keine Mitglieder. Fügen Sie Personen hinzu, die diesen Workspace nutzen sollen.',
  noDatalab: {
    title: 'Dieser Workspace hat keine eigenen Mitglieder',
    ownerTitle: '{{owner}} ist das einzige Mitglied',
    absent:
      'Mitglieder gehören zum Datalab eines Workspace, und dieser hat keines: Er besteht nur aus Speicher. Wenden Sie sich an einen Plattform-Admin, wenn Sie hier mit anderen arbeiten möchten.',
    unavailable:
      'Für weitere Mitglieder muss die Datalab-Definition in diesem Cluster installiert sein. Wenden Sie sich an einen Plattform-Admin.',
    soon: 'Das Datalab des Workspace wird gerade angelegt. In einer Minute lassen sich Mitglieder hinzufügen.',
  },
  nameProblem: {
    empty: 'Wählen Sie eine Person aus oder geben Sie einen Benutzernamen ein.',
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
    action: 'Mitglieder hinzufügen',
    title: 'Mitglieder hinzufügen',
    people: 'Personen',
    peopleHelp:
      'Nach Namen oder E-Mail suchen oder Benutzernamen einfügen, getrennt durch Kommas oder Zeilen',
    searching: 'Personen werden gesucht …',
    unknown:
      'Der Katalog kennt {{member}} nicht. Prüfen Sie die Schreibweise: Mitglieder ohne Konto können verhindern, dass das Datalab bereit wird.',
    searchFailed:
      'Die Personensuche ist nicht erreichbar. Geben Sie Benutzernamen ein.',
    role: 'Rolle',
    change:
      '{{member}} ist bereits Mitglied ({{from}}). Die Rolle wird in {{to}} geändert.',
    unchanged: '{{member}} ist bereits Mitglied mit dieser Rolle.',
    isOwner:
      'Der Workspace gehört {{member}}. Entfernen Sie diese Person aus der Liste.',
    submit: 'Mitglieder hinzufügen',
    submitting: 'Wird gespeichert …',
    done: '{{member}} zu {{workspace}} hinzugefügt, Rolle: {{role}}',
    manyDone_one:
      '{{count, number}} Mitglied zu {{workspace}} hinzugefügt, Rolle: {{role}}',
    manyDone_other:
      '{{count, number}} Mitglieder zu {{workspace}} hinzugefügt, Rolle: {{role}}',
  },
  menu: {
    label: 'Aktionen für {{member}}',
    makeAdmin: 'Zum Admin machen',
    makeUser: 'Zum Mitglied machen',
    handOver: 'Besitz übertragen …',
    remove: 'Mitglied entfernen …',
    leave: 'Workspace verlassen …',
  },
  roleChanged: 'Rolle von {{member}} geändert in {{role}}',
  manyRolesChanged_one:
    'Rolle von {{count, number}} Mitglied geändert in {{role}}',
  manyRolesChanged_other:
    'Rolle von {{count, number}} Mitgliedern geändert in {{role}}',
  select: {
    all: 'Alle auswählen',
    one: '{{member}} auswählen',
    makeAdmin_one: '{{count, number}} zum Admin machen',
    makeAdmin_other: '{{count, number}} zu Admins machen',
    makeUser_one: '{{count, number}} zum Mitglied machen',
    makeUser_other: '{{count, number}} zu Mitgliedern machen',
    remove_one: '{{count, number}} Mitglied entfernen …',
    remove_other: '{{count, number}} Mitglieder entfernen …',
  },
  parting: {
    sight: 'Den Workspace mit Seiten, Mitgliedern und Buckets',
    rights:
      'Das Recht, Mitglieder, Buckets, Datenspeicher und Sitzungen zu verwalten',
    sessions: 'Den Zugang zu den Sitzungen ({{names}}), die weiterlaufen',
    noSessions: 'Den Zugang zu den Sitzungen; derzeit gibt es keine',
    keys: 'Kopierte gemeinsame Zugangsdaten: S3-Schlüssel und Passwörter der Datenspeicher und der Registry gelten, bis sie erneuert werden.',
    copies: 'Daten, die anderswohin kopiert wurden',
  },
  remove: {
    title: '{{member}} entfernen?',
    manyTitle_one: '{{count, number}} Mitglied entfernen?',
    manyTitle_other: '{{count, number}} Mitglieder entfernen?',
    who: 'Diese Mitglieder werden entfernt',
    more_one: 'und {{count, number}} weiteres',
    more_other: 'und {{count, number}} weitere',
    loses: '{{member}} verliert',
    manyLose_one: '{{count, number}} Mitglied verliert',
    manyLose_other: '{{count, number}} Mitglieder verlieren',
    keeps: '{{member}} behält',
    manyKeep_one: '{{count, number}} Mitglied behält',
    manyKeep_other: '{{count, number}} Mitglieder behalten',
    submit: 'Mitglied entfernen',
    manySubmit_one: '{{count, number}} Mitglied entfernen',
    manySubmit_other: '{{count, number}} Mitglieder entfernen',
    replaceKeys: 'Entfernen und Schlüssel ersetzen',
    replacing:
      'Beim Ersetzen der Schlüssel wird das Rotationsintervall auf „{{interval}}“ gesetzt: Ein neuer Schlüssel wird erstellt, und alle bisher ausgegebenen werden innerhalb von Minuten ungültig.',
    submitting: 'Wird entfernt …',
    done: '{{member}} aus {{workspace}} entfernt',
    manyDone_one: '{{count, number}} Mitglied aus {{workspace}} entfernt',
    manyDone_other: '{{count, number}} Mitglieder aus {{workspace}} entfernt',
  },
  leave: {
    title: '{{workspace}} verlassen?',
    loses: 'Sie verlieren',
    keeps: 'Sie behalten',
    submit: 'Workspace verlassen',
    submitting: 'Wird verlassen …',
    done: '{{workspace}} verlassen',
    owner:
      'Der Workspace gehört Ihnen. Übertragen Sie den Besitz einem anderen Mitglied, bevor Sie ihn verlassen.',
    ownerAlone:
      'Der Workspace gehört Ihnen und hat keine weiteren Mitglieder. Fügen Sie jemanden hinzu und übertragen Sie den Besitz, oder löschen Sie den Workspace in den Einstellungen.',
  },
  handOver: {
    title: 'Besitz an {{workspace}} übertragen?',
    to: 'Neuer Besitzer',
    toHelp: 'Nur ein Mitglied kann den Workspace übernehmen.',
    nobody: 'Es gibt kein anderes Mitglied. Fügen Sie zuerst jemanden hinzu.',
    youLose: 'Was sich für Sie ändert',
    ownerLoses: 'Was sich für {{owner}} ändert (besitzt den Workspace derzeit)',
    becomesAdmin:
      'Die Rolle wird Admin; Sitzungen und Daten bleiben erreichbar.',
    ownersRights:
      'Workspace löschen und Besitz übertragen ist damit nicht mehr möglich.',
    mayBeRemoved:
      'Wer den Workspace dann besitzt oder verwaltet, kann auch diese Rolle ändern.',
    nextGains: 'Was das ausgewählte Mitglied erhält',
    allRights:
      'Alle Rechte, auch den Workspace zu löschen und den Besitz zu übertragen',
    wayBack:
      'Zurückübertragen kann den Besitz nur dieses Mitglied oder ein Plattform-Admin.',
    submit: 'Besitz übertragen',
    submitting: 'Wird übertragen …',
    done: 'Besitz an {{member}} übertragen',
  },
  rotation: {
    title:
      'Kennt möglicherweise noch die gemeinsamen S3-Schlüssel: {{members}}',
    does: 'Ein anderes Rotationsintervall erzeugt einen neuen Schlüssel, und alle bisher ausgegebenen werden innerhalb von Minuten ungültig.',
    price:
      'Programme und Notebooks aller Mitglieder verlieren den Zugriff, bis sie den neuen Schlüssel haben, laufende Sitzungen, bis sie neu gestartet werden.',
    doesNot: 'Bereits kopierte Daten bleiben kopiert.',
    interval: 'Neues Rotationsintervall',
    submit: 'Schlüssel ersetzen',
    dismiss: 'Jetzt nicht',
    done: 'Ein neuer Schlüssel wird erstellt; die alten werden innerhalb von Minuten ungültig.',
  },
};
