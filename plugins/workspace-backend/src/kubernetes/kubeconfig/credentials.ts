import { CredentialsFault } from '../faults';
import { ClientCertificate } from './dispatcher';

/** What signs a request in. */
export interface Credentials {
  /** The value of the header `Authorization`. */
  readonly authorization?: string;
  readonly certificate?: ClientCertificate;
}

/** Where credentials come from. It is asked for each request. */
export interface CredentialSource {
  /** @throws CredentialsFault */
  get(): Promise<Credentials>;
  /** Why a request gave up waiting for {@link get}. */
  late?(): CredentialsFault;
  /** The API server didn't accept the credentials that it returned last. */
  refused?(): void;
  /** Ends what it does in the background. */
  stop?(): void;
}

/** For servers without TLS: kubectl sends no credentials where anyone on the way could read them. */
export const NO_CREDENTIALS: CredentialSource = { get: async () => ({}) };

/** The user's own credentials and, where they don't sign a request in, those of a plugin. */
export function withPlugin(
  own: CredentialSource,
  plugin: CredentialSource,
): CredentialSource {
  return {
    async get() {
      const credentials = await own.get();
      return credentials.authorization
        ? credentials
        : { ...(await plugin.get()), ...credentials };
    },
    late: plugin.late?.bind(plugin),
    refused: plugin.refused?.bind(plugin),
  };
}
