import { ActivityEntry } from '@eoepca/backstage-plugin-workspace-common';
import { Texts } from '../components';
import { activityMessages } from './messages';

/** Entries that say no more than who, what and to which thing. */
const PLAIN = {
  'workspace.created': 'workspaceCreated',
  'workspace.deleted': 'workspaceDeleted',
  'workspace.repaired': 'workspaceRepaired',
  'ownership.transferred': 'ownerChanged',
  'member.removed': 'memberRemoved',
  'member.left': 'memberLeft',
  'bucket.created': 'bucketCreated',
  'bucket.deleted': 'bucketDeleted',
  'request.withdrawn': 'requestWithdrawn',
  'request.denied': 'requestDenied',
  'request.expired': 'requestExpired',
  'grant.revoked': 'grantRevoked',
  'grant.expired': 'grantExpired',
  'store.created': 'storeCreated',
  'store.deleted': 'storeDeleted',
  'session.created': 'sessionCreated',
  'session.started': 'sessionStarted',
  'session.stopped': 'sessionStopped',
  'session.opened': 'sessionOpened',
  'session.restarted': 'sessionRestarted',
  'session.extended': 'sessionExtended',
  'session.deleted': 'sessionDeleted',
  'content.added': 'contentAdded',
  'content.replaced': 'contentReplaced',
  'content.removed': 'contentRemoved',
  'token.issued': 'tokenIssued',
  'activity.exported': 'exported',
} as const;

/** Those with one sentence for each value of a detail, and the detail. */
const BY_DETAIL = {
  'member.added': [
    'role',
    { admin: 'memberAddedAdmin', user: 'memberAddedUser' },
  ],
  'member.role_changed': [
    'role',
    { admin: 'memberToAdmin', user: 'memberToUser' },
  ],
  'request.created': [
    'permission',
    {
      ReadOnly: 'requestReadOnly',
      ReadWrite: 'requestReadWrite',
      WriteOnly: 'requestWriteOnly',
    },
  ],
  'grant.given': [
    'permission',
    {
      ReadOnly: 'grantReadOnly',
      ReadWrite: 'grantReadWrite',
      WriteOnly: 'grantWriteOnly',
    },
  ],
} as const;

/** Those that list things. */
const LISTING = {
  'settings.changed': 'settingsChanged',
  'bucket.changed': 'bucketChanged',
  'credentials.revealed': 'credentialsRevealed',
} as const;

type Sentence = keyof typeof activityMessages.done;

/** Who did what, as a sentence. `nameOf` gives the name that people know of an entity ref or a member. */
export function sentenceOf(
  entry: ActivityEntry,
  options: {
    t: Texts;
    language: string;
    nameOf: (refOrMember: string) => string;
  },
): string {
  const { t, language, nameOf } = options;
  const { actor, action, subject = '', details = {} } = entry;
  const list = (texts: string[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(texts);
  const isAboutMember = /^(member|ownership)\./.test(action);
  const say = t as (
    key: `activity.done.${Sentence}`,
    values: Record<string, string>,
  ) => string;
  return say(`activity.done.${keyOf(entry)}`, {
    action,
    actor:
      actor.kind === 'schedule' ? t('activity.schedule') : nameOf(actor.ref),
    subject: isAboutMember ? nameOf(subject) : subject,
    workspace: textIn(details.workspace),
    fields: list(textsIn(details.fields).map(each => fieldName(t, each))),
    what:
      list(textsIn(details.revealed).map(each => revealedName(t, each))) ||
      t('activity.revealed.none'),
  });
}

function keyOf({ action, details = {} }: ActivityEntry): Sentence {
  if (isKeyOf(PLAIN, action)) return PLAIN[action];
  if (isKeyOf(LISTING, action)) return LISTING[action];
  if (isKeyOf(BY_DETAIL, action)) {
    const [detail, sentences] = BY_DETAIL[action];
    const found = Object.entries(sentences).find(
      ([value]) => value === details[detail],
    );
    if (found) return found[1];
  }
  return 'unknown';
}

function isKeyOf<T extends object>(
  map: T,
  key: string,
): key is keyof T & string {
  return Object.hasOwn(map, key);
}

function fieldName(t: Texts, field: string): string {
  return isKeyOf(activityMessages.field, field)
    ? t(`activity.field.${field}`)
    : field;
}

function revealedName(t: Texts, revealed: string): string {
  switch (revealed) {
    case 's3':
      return t('activity.revealed.s3');
    case 'registry':
      return t('activity.revealed.registry');
    default:
      return t('activity.revealed.store', {
        name: revealed.replace(/^[^/]*\//, ''),
      });
  }
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter(each => typeof each === 'string')
    : [];
}
