import { KubeConfig } from '@kubernetes/client-node';
import { decodeJwt } from 'jose';
import { CredentialsFault } from '../faults';
import { unlessAborted } from '../unlessAborted';
import { Credentials, CredentialSource } from './credentials';
import { AuthProviderEntry } from './schema';

const LIMIT_MS = 30_000;

/** The only `auth-provider` that kubectl still has: an ID token, which the client library renews. */
export class OidcCredentials implements CredentialSource {
  readonly name = "The auth-provider 'oidc' of the kubeconfig";
  private readonly kubeConfig = new KubeConfig();
  private known: { credentials: Credentials; end: number } | undefined;
  private running: Promise<Credentials> | undefined;

  constructor(authProvider: AuthProviderEntry) {
    this.kubeConfig.loadFromClusterAndUser(
      { name: 'cluster', server: 'https://cluster', skipTLSVerify: false },
      { name: 'user', authProvider },
    );
  }

  /** One at a time, as a refresh token may be good for one use only; the library renews at each call once it did. */
  async get(): Promise<Credentials> {
    if (this.known && Date.now() < this.known.end) {
      return this.known.credentials;
    }
    this.running ??= this.renew().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async renew(): Promise<Credentials> {
    try {
      const token = await unlessAborted(
        this.token(),
        AbortSignal.timeout(LIMIT_MS),
      );
      const { exp = 0 } = decodeJwt(token);
      const credentials = { authorization: `Bearer ${token}` };
      this.known = { credentials, end: exp * 1000 };
      return credentials;
    } catch {
      // Not the error's own words: they may quote tokens.
      throw new CredentialsFault(
        `${this.name} gives no valid token; sign in again`,
        'The auth-provider of the kubeconfig gives no valid token',
      );
    }
  }

  private async token(): Promise<string> {
    const options: { headers?: Record<string, string> } = {};
    await this.kubeConfig.applyToHTTPSOptions(options);
    return options.headers?.Authorization?.replace('Bearer ', '') ?? '';
  }
}
