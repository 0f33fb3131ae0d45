import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { messages } from '../messages';
import { workspaceTranslationRef } from '../translation';

/** The keys of a room's texts, with dots between their parts. */
type Path<Room> = {
  [Name in keyof Room & string]: Room[Name] extends string
    ? Name
    : `${Name}.${Path<Room[Name]>}`;
}[keyof Room & string];

/** Plurals have one key for all their forms. */
type KeyOf<Name> = Name extends `${infer Key}_${'one' | 'other'}` ? Key : Name;

type MessageKey = KeyOf<Path<typeof messages>>;

type MessageIn<Room, Key> = Key extends keyof Room
  ? Room[Key]
  : Key extends `${infer Name}.${infer Rest}`
  ? Name extends keyof Room
    ? MessageIn<Room[Name], Rest>
    : never
  : Key extends string
  ? `${Key}_other` extends keyof Room
    ? Room[`${Key}_other`]
    : never
  : never;

type Message<Key> = MessageIn<typeof messages, Key>;

/** `count, number` is the count, written as people of that language write numbers. */
type WithoutFormat<Name> = Name extends `${infer Plain}, number` ? Plain : Name;

/** What a message wants to be told: `{{name}}`. */
type ValueNames<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? WithoutFormat<Name> | ValueNames<Rest>
  : never;

type Values<Names extends PropertyKey> = {
  [Name in Names]: Name extends 'count' ? number : string;
};

/**
 * Says a text of the plugin, by its key, in the user's language. Like the portal's own function for that, whose types
 * take minutes to check with this many messages.
 */
export type Texts = <Key extends MessageKey>(
  key: Key,
  ...values: [ValueNames<Message<Key>>] extends [never]
    ? []
    : [values: Values<ValueNames<Message<Key>>>]
) => string;

/** The plugin's texts in the user's language. */
export function useTexts(): Texts {
  const { t } = useTranslationRef(workspaceTranslationRef);
  return t as unknown as Texts;
}

/** The same, with each text that takes no values looked up once: a table has it in thousands of rows. */
export function lookedUpOnce(t: Texts): Texts {
  const say = t as (key: string, values?: object) => string;
  const known = new Map<string, string>();
  const sayOnce = (key: string, values?: object) => {
    if (values) return say(key, values);
    const text = known.get(key) ?? say(key);
    known.set(key, text);
    return text;
  };
  return sayOnce as Texts;
}
