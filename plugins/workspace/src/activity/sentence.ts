import { ActivityEntry } from '@eoepca/backstage-plugin-workspace-common';
import { Texts } from '../components';
import { activityMessages } from './messages';

/** The keys of all sentences, below `activity.done`. */
const SENTENCES: ReadonlySet<string> = new Set(keysOf(activityMessages.done));

function keysOf(texts: object): string[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'string'
      ? [name]
      : keysOf(text).map(below => `${name}.${below}`),
  );
}

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
  const say = t as (key: string, values: Record<string, string>) => string;
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

/** The sentence stands where the action says; where there is one for each role or permission, below that. */
function keyOf({ action, details = {} }: ActivityEntry): string {
  const ofEach = `${action}.${textIn(details.role ?? details.permission)}`;
  return [action, ofEach].find(key => SENTENCES.has(key)) ?? 'unknown';
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
