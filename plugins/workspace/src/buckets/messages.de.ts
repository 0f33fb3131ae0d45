import { Translated } from '../components/translated';
import { bucketsMessages } from './messages';

/** {@link bucketsMessages} in German. */
export const bucketsMessagesDe: Translated<typeof bucketsMessages> = {
  title: 'Buckets',
  caption_one: '{{count, number}} Bucket',
  caption_other: '{{count, number}} Buckets',
  search: 'Buckets durchsuchen',
  column: {
    name: 'Name',
    visibility: 'Sichtbarkeit',
    shared: 'Geteilt mit',
    rules: 'Lebensdauer',
    actions: 'Aktionen',
  },
  shared: {
    none: 'Nicht geteilt',
    pending: '{{names}} (ausstehend)',
    blocked: '{{names}} (nicht wirksam)',
    more: '{{names}} und {{total}} weitere',
  },
  share: {
    action: 'Teilen …',
    of: '{{name}} teilen …',
  },
  page: {
    back: 'Alle Buckets dieses Workspace',
    untitled: 'Bucket {{name}}',
    facts: 'Über diesen Bucket',
    edit: 'Bearbeiten',
    delete: 'Löschen …',
    discoverable:
      'Auffindbar: Andere Workspaces können ihn finden und Zugriff anfragen',
    private: 'Privat: nicht im Bucket-Verzeichnis',
    members: 'Mitglieder dieses Workspace',
    membersAccess:
      'Alle Mitglieder können lesen und schreiben: Sie nutzen die Schlüssel des Workspace gemeinsam.',
    membersLink: 'Mitglieder verwalten',
    use: 'Diesen Bucket nutzen',
    unknown: 'Kein Bucket {{bucket}}',
    unknownHelp:
      'Der Workspace {{workspace}} hat keinen Bucket dieses Namens, und es ist auch keiner mit ihm geteilt. Vielleicht wurde der Bucket gelöscht oder der Zugriff entfernt.',
  },
  copyName: 'Den Namen {{name}} kopieren',
  discoverable: 'Auffindbar',
  private: 'Privat',
  discoverableOf: '{{name}} ist auffindbar',
  nowDiscoverable: 'Bucket {{name}} ist auffindbar',
  nowPrivate: 'Bucket {{name}} ist nicht mehr auffindbar',
  contact: 'Kontakt: {{contact}}',
  noRules: 'Bewahrt alles auf',
  clash: {
    label: 'Name vergeben',
    description:
      'Ein älterer Workspace hat einen Bucket dieses Namens; dieser hier wird deshalb vielleicht nie benutzbar. Wenden Sie sich an einen Plattform-Admin, oder wählen Sie einen anderen Namen.',
  },
  hidden: {
    title: 'Sie können die Buckets dieses Workspace nicht sehen',
    description:
      'Ihr Zugriff auf diesen Workspace umfasst seine Buckets nicht. Der Besitzer oder ein Admin kann das ändern.',
  },
  empty: {
    manager:
      'Noch keine Buckets. Fügen Sie einen für die gemeinsamen Daten der Mitglieder hinzu.',
    member:
      'Noch keine Buckets: Ein Admin dieses Workspace kann einen hinzufügen.',
  },
  rule: {
    delete: {
      allAge: 'Löscht alles, was älter als {{age}} ist',
      someAge: 'Löscht {{target}}, wenn älter als {{age}}',
      allAt: 'Löscht alles am {{date}}',
      someAt: 'Löscht {{target}} am {{date}}',
    },
    notify: {
      allAge: 'Meldet alles, was älter als {{age}} ist',
      someAge: 'Meldet {{target}}, wenn älter als {{age}}',
      allAt: 'Meldet alles am {{date}}',
      someAt: 'Meldet {{target}} am {{date}}',
    },
  },
  age: {
    s_one: '{{count, number}} Sekunde',
    s_other: '{{count, number}} Sekunden',
    m_one: '{{count, number}} Minute',
    m_other: '{{count, number}} Minuten',
    h_one: '{{count, number}} Stunde',
    h_other: '{{count, number}} Stunden',
    d_one: '{{count, number}} Tag',
    d_other: '{{count, number}} Tage',
    w_one: '{{count, number}} Woche',
    w_other: '{{count, number}} Wochen',
  },
  unit: {
    s: 'Sekunden',
    m: 'Minuten',
    h: 'Stunden',
    d: 'Tage',
    w: 'Wochen',
  },
  add: {
    action: 'Bucket hinzufügen',
    title: 'Bucket hinzufügen',
    name: 'Name des Buckets',
    nameHelp:
      '3 bis 63 Kleinbuchstaben, Ziffern, Bindestriche und Punkte. Der Name muss über alle Workspaces eindeutig sein und lässt sich später nicht ändern.',
    nameOwn: 'Dieser Workspace hat schon einen Bucket dieses Namens.',
    discoverable: 'Auffindbar',
    discoverableHelp:
      'Andere Workspaces finden den Bucket und können Zugriff anfragen. Zugriff hat erst, wem Sie ihn gewähren.',
    submit: 'Bucket hinzufügen',
    submitting: 'Wird hinzugefügt …',
    done: 'Bucket {{name}} hinzugefügt',
  },
  edit: {
    action: '{{name}} bearbeiten',
    title: '{{name}} bearbeiten',
    name: 'Titel',
    description: 'Beschreibung',
    descriptionHelp: 'Was der Bucket enthält, für alle, die nach Daten suchen.',
    contact: 'Kontakt',
    contactHelp: 'Ansprechperson, E-Mail-Adresse oder Webseite für Fragen.',
    submit: 'Speichern',
    submitting: 'Wird gespeichert …',
    done: 'Bucket {{name}} gespeichert',
  },
  delete: {
    action: '{{name}} löschen',
    title: '{{name}} löschen?',
    description:
      'Der Bucket gehört danach nicht mehr zu diesem Workspace, und seine Mitglieder verlieren den Zugriff auf den Inhalt. Ob die Objekte gelöscht werden, hängt vom Speicheranbieter ab; wiederherstellen lassen sie sich hier nicht. Der Name wird für andere frei.',
    unknown:
      'Andere Workspaces, denen dieser Bucket gewährt wurde, verlieren ihren Zugriff.',
    nobody: 'Kein anderer Workspace hat Zugriff darauf.',
    losers: 'Auch diese Workspaces verlieren ihren Zugriff:',
    submit: 'Bucket löschen',
    done: 'Bucket {{name}} gelöscht',
  },
  linked: {
    title: 'Mit diesem Workspace geteilt',
    search: 'Mit diesem Workspace geteilte Buckets durchsuchen',
    empty: 'Noch kein anderer Workspace teilt einen Bucket mit diesem.',
    ask: 'Zugriff auf einen Bucket anfragen',
    column: {
      bucket: 'Bucket',
      permission: 'Berechtigung',
      owner: 'Besitzer',
      until: 'Läuft ab',
      actions: 'Aktionen',
    },
    ownerUnknown: 'Verborgen',
    endless: 'Unbefristet',
    giveBack: 'Zugriff entfernen',
    giveBackOf: 'Zugriff entfernen: {{bucket}}',
  },
  nameProblem: {
    tooShort:
      'Der Name eines Buckets hat mindestens {{min}} Zeichen; bitte ergänzen.',
    tooLong:
      'Der Name eines Buckets hat höchstens {{max}} Zeichen; bitte kürzen.',
    characters:
      'Nur Kleinbuchstaben (a-z), Ziffern, Bindestriche und Punkte; bitte alles andere entfernen.',
    ends: 'Der Name beginnt und endet mit einem Buchstaben oder einer Ziffer; bitte den Bindestrich oder Punkt am Rand entfernen.',
    adjacentDots:
      'Zwischen einen Punkt und einen weiteren Punkt oder Bindestrich gehört ein Buchstabe oder eine Ziffer.',
    ipAddress:
      'Der Name darf nicht wie eine IP-Adresse aussehen; bitte einen Buchstaben ergänzen.',
    reserved:
      'S3 behält sich Namen mit „{{part}}“ an dieser Stelle vor; bitte weglassen.',
    minio:
      'Der Name {{name}} ist für MinIO reserviert; bitte einen anderen wählen.',
  },
  rules: {
    title: 'Lebensdauer-Regeln',
    none: 'Keine Regeln: Objekte bleiben, bis jemand sie löscht.',
    add: 'Regel hinzufügen',
    remove: 'Regel {{number}} entfernen',
    legend: 'Regel {{number}}',
    target: 'Objekte',
    targetHelp: '* für alle, oder ein Pfad oder Präfix wie tmp/*',
    mode: 'Was geschieht',
    modes: { Delete: 'Löschen', Notify: 'Melden' },
    when: 'Wann',
    whens: { age: 'Älter als', date: 'Zu einem Zeitpunkt' },
    age: 'Alter',
    unit: 'Einheit',
    at: 'Datum und Uhrzeit',
    problem: {
      targetRequired: 'Welche Objekte? * für alle, oder ein Pfad oder Präfix.',
      targetStar: 'Ein * darf nur am Ende stehen.',
      targetTwice: 'Eine andere Regel nennt diese Objekte schon.',
      age: 'Bitte eine ganze Zahl ab 1 angeben.',
      atRequired: 'Bitte Datum und Uhrzeit angeben.',
      atInvalid: 'Das ist kein Zeitpunkt.',
    },
  },
};
