import { Translated } from '../components/translated';
import { accessMessages } from './messages';

/** {@link accessMessages} in German. */
export const accessMessagesDe: Translated<typeof accessMessages> = {
  hidden: {
    title: 'Sie können Anfragen und Freigaben dieses Workspace nicht sehen',
    description:
      'Ihre Rolle in diesem Workspace umfasst seine Buckets nicht. Der Besitzer oder ein Admin kann das ändern.',
  },
  loading: 'Anfragen und Freigaben werden geladen …',
  permission: {
    ReadOnly: 'Nur lesen',
    ReadWrite: 'Lesen und schreiben',
    WriteOnly: 'Nur schreiben',
    None: 'Kein Zugriff',
  },
  state: {
    pending: 'Ausstehend',
    granted: 'Gewährt',
    denied: 'Abgelehnt',
    expired: 'Abgelaufen',
    notInEffect: 'Nicht wirksam',
  },
  endless: 'unbefristet',
  field: {
    permission: 'Berechtigung',
    comment: 'Kommentar',
    commentHelp: 'Der andere Workspace sieht ihn.',
  },
  introduction: {
    owner: 'Besitzer:',
    contact: 'Kontakt: {{contact}}',
  },
  inbox: {
    title: 'Ausstehende Anfragen',
    caption_one: '{{count, number}} ausstehende Anfrage',
    caption_other: '{{count, number}} ausstehende Anfragen',
    search: 'Ausstehende Anfragen durchsuchen',
    empty:
      'Keine ausstehenden Anfragen. Fragt ein anderer Workspace Zugriff auf einen Bucket an, erscheint die Anfrage hier.',
    column: {
      requester: 'Anfragender Workspace',
      bucket: 'Bucket',
      permission: 'Angefragte Berechtigung',
      asked: 'Angefragt',
      actions: 'Entscheidung',
    },
    requestedBy: 'Angefragt von',
    by: 'von',
    holds: 'Aktuelle Berechtigung: {{permission}}',
    wasDenied: 'Bereits einmal abgelehnt',
    grant: {
      ReadOnly: 'Lesen gewähren',
      ReadWrite: 'Lesen und Schreiben gewähren',
      WriteOnly: 'Schreiben gewähren',
    },
    grantOf: {
      ReadOnly: 'Lesen gewähren: {{bucket}} für {{workspace}}',
      ReadWrite: 'Lesen und Schreiben gewähren: {{bucket}} für {{workspace}}',
      WriteOnly: 'Schreiben gewähren: {{bucket}} für {{workspace}}',
    },
    granting: 'Wird gewährt …',
    choose: 'Anpassen …',
    chooseOf: 'Anpassen: Zugriff auf {{bucket}} für {{workspace}}',
    deny: 'Ablehnen …',
    denyOf: 'Ablehnen: Zugriff auf {{bucket}} für {{workspace}}',
    select: 'Anfrage von {{workspace}} nach {{bucket}} auswählen',
    selectAll: 'Alle auswählen',
    grantSelected: '{{total}} wie angefragt gewähren',
    denySelected: '{{total}} ablehnen …',
    granted: '{{workspace}} hat jetzt Zugriff auf {{bucket}}: {{permission}}.',
    denied: 'Zugriff auf {{bucket}} für {{workspace}} abgelehnt.',
    manyGranted: '{{total}} Anfragen gewährt.',
    manyDenied: '{{total}} Anfragen abgelehnt.',
    someFailed:
      'Über {{total}} Anfragen konnte nicht entschieden werden. Der Grund steht bei jeder Anfrage.',
    withdrawn: '{{workspace}} hat die Anfrage nach {{bucket}} zurückgezogen.',
    manyWithdrawn: '{{total}} Anfragen wurden zurückgezogen.',
  },
  grant: {
    title: '{{workspace}} Zugriff auf {{bucket}} gewähren',
    requested: 'Angefragt: {{permission}}',
    submitting: 'Wird gewährt …',
  },
  change: {
    title: 'Zugriff von {{workspace}} auf {{bucket}} ändern',
    submit: 'Speichern',
    submitting: 'Wird gespeichert …',
    done: 'Zugriff von {{workspace}} auf {{bucket}} geändert.',
  },
  deny: {
    title: 'Zugriff auf {{bucket}} ablehnen?',
    titleMany: '{{total}} Anfragen ablehnen?',
    description:
      '{{workspace}} sieht die Ablehnung und Ihren Kommentar und kann den Zugriff erneut anfragen.',
    descriptionMany:
      'Die Anfragenden sehen die Ablehnung und Ihren Kommentar und können den Zugriff erneut anfragen.',
    holds:
      'Der Workspace verliert seine aktuelle Berechtigung: {{permission}}.',
    holdsMany:
      'Diese Workspaces verlieren ihre aktuelle Berechtigung: {{names}}.',
    submit: 'Zugriff ablehnen',
    submitting: 'Wird abgelehnt …',
  },
  offers: {
    title: 'Angebote',
    search: 'Angebote durchsuchen',
    empty:
      'Keine Angebote. Gewährt ein anderer Workspace Zugriff, bevor Sie ihn anfragen, erscheint das Angebot hier.',
    column: {
      bucket: 'Bucket',
      permission: 'Berechtigung',
      state: 'Status',
      comment: 'Kommentar',
      actions: 'Aktionen',
    },
    owner: 'angeboten von {{owner}}',
    pending: 'Ausstehend',
    declined: 'Abgelehnt',
    withoutLabel:
      'Wird auch nach der Annahme nicht wirksam: Dem Storage von {{owner}} fehlt das Label storages.pkg.internal/discoverable. Bitten Sie dessen Admins, das Angebot erneut zu speichern.',
    accept: 'Annehmen',
    acceptOf: 'Zugriff auf {{bucket}} annehmen',
    accepted: 'Zugriff auf {{bucket}} angenommen.',
    decline: 'Ablehnen',
    declineOf: 'Zugriff auf {{bucket}} ablehnen',
    declinedNotice: 'Zugriff auf {{bucket}} abgelehnt.',
  },
  requests: {
    title: 'Von diesem Workspace angefragt',
    search: 'Anfragen dieses Workspace durchsuchen',
    empty:
      'Noch keine Anfragen. Durchsuchen Sie auffindbare Buckets, oder fragen Sie Zugriff auf einen Bucket über seinen Namen an.',
    column: {
      bucket: 'Bucket',
      permission: 'Angefragte Berechtigung',
      state: 'Status',
      history: 'Verlauf',
      actions: 'Aktionen',
    },
    owner: 'gehört {{owner}}',
    holds: 'Aktuelle Berechtigung: {{permission}}',
    notInEffect:
      'Gewährt, aber dem Storage des Buckets fehlt das Label storages.pkg.internal/discoverable. Bitten Sie dessen Admins, die Freigabe erneut zu speichern.',
    history: {
      asked: 'Angefragt',
      by: 'von',
      granted: 'Gewährt: {{permission}}',
      denied: 'Abgelehnt',
      reason: '„{{text}}“',
    },
    askAgain: 'Erneut anfragen …',
    askAgainOf: 'Erneut anfragen: {{bucket}}',
    askOther: 'Anderen Zugriff anfragen …',
    askOtherOf: 'Anderen Zugriff anfragen: {{bucket}}',
    withdraw: 'Zurückziehen',
    withdrawOf: 'Anfrage nach {{bucket}} zurückziehen',
    giveBack: 'Zugriff entfernen',
    giveBackOf: 'Zugriff entfernen: {{bucket}}',
    remove: 'Entfernen',
    removeOf: 'Abgelaufene Anfrage nach {{bucket}} entfernen',
    withdrawn: 'Anfrage nach {{bucket}} zurückgezogen.',
    accessRemoved: 'Zugriff auf {{bucket}} entfernt.',
    removed: 'Abgelaufene Anfrage nach {{bucket}} entfernt.',
  },
  grants: {
    title: 'Von diesem Workspace geteilt',
    titleOne: 'Geteilt mit',
    emptyOne: 'Mit keinem anderen Workspace geteilt.',
    search: 'Freigaben und Ablehnungen durchsuchen',
    empty:
      'Noch nichts geteilt. Teilen Sie einen Bucket, oder gewähren Sie Zugriff, wenn ein Workspace ihn anfragt.',
    column: {
      grantee: 'Workspace',
      bucket: 'Bucket',
      permission: 'Berechtigung',
      decided: 'Entschieden',
      actions: 'Aktionen',
    },
    notInEffect: {
      request:
        'Noch nicht wirksam: {{workspace}} hat die Freigabe nicht angenommen',
      label:
        'Nicht wirksam: Diesem Workspace fehlt das Label storages.pkg.internal/discoverable. Erneutes Speichern der Freigabe setzt es.',
      bucket:
        'Nicht wirksam: Dies ist kein Bucket dieses Workspace. Widerrufen Sie die Freigabe.',
    },
    gone: 'Dieser Workspace wurde gelöscht oder ist für Sie nicht sichtbar',
    change: 'Ändern …',
    changeOf: 'Ändern: Zugriff von {{workspace}} auf {{bucket}}',
    revoke: 'Widerrufen …',
    revokeOf: 'Widerrufen: Entscheidung zu {{bucket}} für {{workspace}}',
  },
  revoke: {
    title: 'Zugriff von {{workspace}} auf {{bucket}} widerrufen?',
    titleOffer: 'Angebot von {{bucket}} an {{workspace}} zurückziehen?',
    titleDenial: 'Ablehnung für {{workspace}} widerrufen?',
    losesAll:
      'Alle Mitglieder von {{workspace}} und ihre Sitzungen verlieren sofort den Zugriff auf {{bucket}} ({{permission}}).',
    noLoss: 'Niemand verliert Zugriff.',
    stands: 'Die Anfrage steht danach wieder aus.',
    submit: 'Widerrufen',
    submitOffer: 'Angebot zurückziehen',
    submitting: 'Wird widerrufen …',
    submittingOffer: 'Wird zurückgezogen …',
    done: 'Entscheidung zu {{bucket}} für {{workspace}} widerrufen.',
  },
  request: {
    action: 'Zugriff anfragen',
    title: 'Zugriff auf einen Bucket anfragen',
    bucket: 'Name des Buckets',
    bucketHelp:
      'Ein Bucket eines anderen Workspace, auffindbar oder nicht. Ob es ihn gibt, wird aus Datenschutzgründen nicht verraten.',
    bucketRequired: 'Geben Sie den Namen des Buckets ein.',
    bucketOwn: 'Dieser Bucket gehört bereits diesem Workspace.',
    reason: 'Grund',
    reasonHelp:
      'Wozu Sie den Bucket brauchen. Der Workspace, dem er gehört, sieht den Grund sowie Titel, Besitzer und Kontakt Ihres Workspace.',
    submit: 'Zugriff anfragen',
    submitting: 'Wird angefragt …',
    done: 'Zugriff auf {{bucket}} angefragt. Der Workspace, dem der Bucket gehört, entscheidet.',
  },
  share: {
    action: 'Bucket teilen',
    title: 'Bucket teilen',
    titleOf: '{{bucket}} teilen',
    receiver: 'Workspace',
    receiverHelp:
      'Ein eigener Workspace, einer aus dem Bucket-Verzeichnis oder einer, der einen Bucket anfragt. Andere müssen den Zugriff zuerst anfragen.',
    receiverRequired: 'Geben Sie den Namen eines Workspace ein.',
    receiverOwn:
      'Diesem Workspace gehört der Bucket. Geben Sie einen anderen ein.',
    bucket: 'Bucket',
    requested:
      '{{workspace}} hat diesen Bucket angefragt ({{permission}}). Damit gewähren Sie die Anfrage.',
    submit: 'Teilen',
    submitting: 'Wird geteilt …',
    done: '{{bucket}} geteilt. Der Zugriff wird wirksam, wenn {{workspace}} annimmt.',
  },
};
