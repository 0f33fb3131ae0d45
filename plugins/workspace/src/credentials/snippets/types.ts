import { credentialsMessages } from '../messages';

/** In which form credentials are shown. */
export type FormId = keyof typeof credentialsMessages.form;

/** What a value is. */
export type ValueId = keyof typeof credentialsMessages.value;

/** Something that the reader of a snippet has to know. */
export type HintId = keyof typeof credentialsMessages.hint;

/** Text that is ready to be used, made in the browser. */
export interface SnippetForm<T> {
  id: FormId;
  code: (credentials: T) => string;
}

/** One kind of credentials, and all the forms that it is shown in. */
export interface CredentialKind<T> {
  /** Under which the chosen form is remembered. */
  id: string;
  /** Stands in for credentials of which nothing is known yet. */
  masked: T;
  /** The credentials with their secret values masked: passwords, secret keys, tokens. */
  redact: (credentials: T) => T;
  /** The form to begin with, until somebody chooses another. Default: the single values. */
  firstForm?: FormId;
  /** The single values; what is not known is left out. */
  values: (credentials: T) => readonly (readonly [ValueId, string])[];
  forms: readonly SnippetForm<T>[];
  hints?: (credentials: T) => readonly HintId[];
}

/** The values that are there. */
export function knownValues(
  values: readonly (readonly [ValueId, string | undefined])[],
): (readonly [ValueId, string])[] {
  return values.flatMap(([id, value]) => (value ? [[id, value] as const] : []));
}
