import { KubeConfig } from '@kubernetes/client-node';
import { CredentialsFault } from '../faults';
import { Credentials, CredentialSource } from './credentials';
import { AuthProviderEntry } from './schema';

/** The only `auth-provider` that kubectl still has: an ID token, which the client library renews. */
export class OidcCredentials implements CredentialSource {
  readonly name = "The auth-provider 'oidc' of the kubeconfig";
  private readonly kubeConfig = new KubeConfig();
  private running: Promise<Credentials> | undefined;

  constructor(authProvider: AuthProviderEntry) {
    this.kubeConfig.loadFromClusterAndUser(
      { name: 'cluster', server: 'https://cluster', skipTLSVerify: false },
      { name: 'user', authProvider },
    );
  }

  /** One at a time: a refresh token may be good for one use only. */
  get(): Promise<Credentials> {
    this.running ??= this.ask().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async ask(): Promise<Credentials> {
    const options: { headers?: Record<string, string> } = {};
    await this.kubeConfig.applyToHTTPSOptions(options).catch(() => {});
    const authorization = options.headers?.Authorization;
    if (authorization) return { authorization };
    throw new CredentialsFault(
      `${this.name} gives no valid token; sign in again`,
      'The auth-provider of the kubeconfig gives no valid token',
    );
  }
}
