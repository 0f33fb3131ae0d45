import { ClientCertificate } from './dispatcher';

/** What signs a request in. */
export interface Credentials {
  /** The value of the header `Authorization`. */
  readonly authorization?: string;
  readonly certificate?: ClientCertificate;
}

/** Where credentials come from. It is asked for each request. */
export interface CredentialSource {
  /** What to call it in messages. */
  readonly name: string;
  /** @throws CredentialsFault */
  get(): Promise<Credentials>;
  /** The API server didn't accept what it gave last. */
  refused?(): void;
  /** Ends what it does in the background. */
  stop?(): void;
}

/** For servers that are asked without TLS: kubectl sends no credentials where everyone could read them. */
export const NO_CREDENTIALS: CredentialSource = {
  name: 'Nobody',
  get: async () => ({}),
};

/** The user's own credentials and, where they don't sign a request in, those of a plugin. */
export function withPlugin(
  own: CredentialSource,
  plugin: CredentialSource,
): CredentialSource {
  return {
    name: plugin.name,
    async get() {
      const credentials = await own.get();
      return credentials.authorization
        ? credentials
        : { ...(await plugin.get()), ...credentials };
    },
    refused: () => plugin.refused?.(),
  };
}
