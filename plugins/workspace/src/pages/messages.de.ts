import { Translated } from '../components/translated';
import { pagesMessages } from './messages';

/** {@link pagesMessages} in German. */
export const pagesMessagesDe: Translated<typeof pagesMessages> = {
  list: {
    title: 'Workspaces',
    subtitle: 'Wo man Buckets, Zugangsdaten und Sitzungen teilt',
    count_one: '{{count, number}} Workspace',
    count_other: '{{count, number}} Workspaces',
    search: 'Workspaces suchen',
    loading: 'Ihre Workspaces werden geladen …',
    column: {
      name: 'Name',
      health: 'Zustand',
      role: 'Meine Rolle',
      owner: 'Besitzer',
      members: 'Mitglieder',
      buckets: 'Buckets',
      storage: 'Speicher',
      sessions: 'Sitzungen',
      created: 'Angelegt',
    },
    role: {
      owner: 'Besitz',
      admin: 'Admin',
      user: 'Mitglied',
      platformAdmin: 'Plattform-Admin',
      none: 'Kein Mitglied',
    },
    openSession: 'Sitzung {{session}} von {{workspace}} öffnen',
    membersOf_one: '{{count, number}} Mitglied von {{workspace}}',
    membersOf_other: '{{count, number}} Mitglieder von {{workspace}}',
    bucketsOf_one: '{{count, number}} Bucket von {{workspace}}',
    bucketsOf_other: '{{count, number}} Buckets von {{workspace}}',
    storageOf: '{{requested}} von {{quota}}',
    filter: {
      label: 'Workspaces filtern',
      anyHealth: 'Jeder Zustand',
      owner: 'Besitzer',
      member: 'Mitglied',
      bucket: 'Bucket',
      hint: 'Vollständiger Name, mit Enter anwenden',
      clear: 'Filter zurücksetzen',
      none: {
        title: 'Kein Workspace passt zu diesen Filtern',
        description:
          'Besitzer, Mitglied und Bucket werden mit vollständigem Namen gesucht.',
      },
    },
    empty: {
      title: 'Noch keine Workspaces',
      mayCreate:
        'Legen Sie einen an, um Buckets und Sitzungen mit anderen zu teilen, oder lassen Sie sich in einen bestehenden aufnehmen.',
      mayNotCreate:
        'Lassen Sie sich in einen Workspace aufnehmen; er erscheint sofort hier.',
    },
  },
  workspace: {
    loading: 'Workspace {{name}} wird geladen …',
    owner: 'Besitz',
    role: 'Meine Rolle',
    copy: 'Namen kopieren',
    copyName: 'Den Namen {{name}} kopieren',
    copied: '{{name}} ist kopiert.',
    copyFailed:
      'Der Name ließ sich nicht kopieren; markieren Sie ihn stattdessen.',
    actions: 'Aktionen für den Workspace {{name}}',
    back: 'Zu meinen Workspaces',
    tabs: {
      label: 'Teile des Workspace',
      overview: 'Übersicht',
      members: 'Mitglieder ({{total}})',
      membersHidden: 'Mitglieder',
      buckets: 'Buckets ({{total}})',
      bucketsHidden: 'Buckets',
      sessions: 'Sitzungen ({{total}} laufen)',
      sessionsNone: 'Sitzungen',
      access: 'Zugriff',
      accessPending: 'Zugriff ({{total}} offen)',
      stores: 'Datenspeicher',
      credentials: 'Zugangsdaten',
      settings: 'Einstellungen',
    },
    denied: {
      forbidden: {
        title: 'Sie haben keinen Zugriff auf diesen Workspace',
        description:
          'Es gibt keinen Workspace namens {{name}}, oder Sie sind darin kein Mitglied. Prüfen Sie den Namen, oder lassen Sie sich aufnehmen; diese Seite öffnet sich von selbst, sobald Sie Mitglied sind.',
      },
      notFound: {
        title: 'Diesen Workspace gibt es nicht',
        description:
          'Einen Workspace namens {{name}} gibt es nicht; vielleicht ist er gelöscht worden.',
      },
    },
  },
  delete: { action: 'Workspace löschen …' },
  overview: {
    members: {
      title: 'Mitglieder',
      owner: 'Gehört {{owner}}',
      roles: 'Admins: {{admins}} · Mitglieder: {{users}}',
      none: 'Dieser Workspace hat keine Mitglieder: Er besteht nur aus Speicher.',
      ownerOnly: 'Nur Speicher: Weitere Mitglieder sind nicht möglich.',
      soon: 'Mitglieder lassen sich hinzufügen, sobald das Datalab angelegt ist.',
      link: 'Alle Mitglieder',
    },
    buckets: {
      title: 'Buckets',
      discoverable: 'Für andere auffindbar: {{total}}',
      none: 'Noch keine Buckets.',
      link: 'Alle Buckets',
    },
    sessions: {
      title: 'Sitzungen',
      running: '{{total}} laufen',
      of: '{{total}} von höchstens {{max}} Sitzungen',
      none: 'Nur Speicher: Sitzungen sind nicht möglich.',
      soon: 'Verfügbar, sobald das Datalab angelegt ist.',
      link: 'Alle Sitzungen',
    },
    waiting: {
      title: 'Offene Entscheidungen',
      none: 'Keine offenen Entscheidungen. Zugriffsanfragen und Angebote erscheinen hier.',
      line: 'Anfrage von {{workspace}}: {{bucket}},',
      offer: 'Angebot von {{owner}}: {{bucket}},',
      more: 'und {{total}} weitere',
      link: 'Zum Zugriff',
      decide: 'Entscheiden',
    },
    quick: {
      title: 'Schnell dorthin',
      credentials: 'Mit den Daten verbinden',
      credentialsHelp: 'Schlüssel und Schnipsel für Ihre Werkzeuge',
      ask: 'Daten anderer bekommen',
      askHelp: 'einen Bucket finden und um Zugriff bitten',
      members: 'Leute hinzufügen',
      membersHelp: 'Mitglieder und ihre Rollen',
      stores: 'Datenspeicher',
      storesHelp: 'Datenbanken, Caches und Verbindungen dorthin',
      settings: 'Einstellungen',
      settingsHelp: 'Beschreibung, Kontingent, Sicherheit, Export',
    },
    created: 'Angelegt',
    contact: 'Kontakt: {{contact}}',
  },
};
