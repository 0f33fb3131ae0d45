/** Kinds of entries to filter by, with the groups of actions that they stand for. */
export const KINDS = {
  members: 'member,ownership',
  access: 'request,grant',
  credentials: 'credentials,token',
  buckets: 'bucket',
  sessions: 'session,content',
  stores: 'store',
  settings: 'settings,workspace',
  exports: 'activity',
} as const;

export type Kind = keyof typeof KINDS;

/** A kind by its name in an address; `undefined` for any other text. */
export function kindFrom(text: string | null): Kind | undefined {
  return Object.keys(KINDS).find((kind): kind is Kind => kind === text);
}
