/** Messages in another language: the same keys, other words. */
export type Translated<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : Translated<T[Key]>;
};

interface NestedMessages {
  readonly [key: string]: string | NestedMessages;
}

/** Messages by the whole path of their key, `members.add.title`, as translation refs know them. */
export function flatMessages(
  messages: NestedMessages,
  prefix = '',
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value]]
        : Object.entries(flatMessages(value, `${prefix}${key}.`)),
    ),
  );
}
