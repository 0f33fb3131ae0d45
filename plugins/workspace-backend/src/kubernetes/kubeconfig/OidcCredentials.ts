import { decodeJwt } from 'jose';
import {
  CustomFetch,
  customFetch,
  discovery,
  refreshTokenGrant,
} from 'openid-client';
import { Dispatcher, fetch } from 'undici';
import { CredentialsFault } from '../faults';
import { Credentials, CredentialSource } from './credentials';
import { createDispatcher } from './dispatcher';
import { dataOrFile } from './files';
import { proxyTo } from './proxy';
import { AuthProviderEntry } from './schema';
import { Clock } from '../../model/clock';

/** How long before it expires a token is renewed, as kubectl does it. */
const AHEAD_MS = 10_000;
/** How long the issuer isn't asked again after it gave no token. */
const PAUSE_MS = 5_000;

/** The only `auth-provider` that kubectl still supports: an ID token, renewed by a refresh token of its issuer. */
export class OidcCredentials implements CredentialSource {
  private idToken: string;
  private refreshToken: string;
  private running: Promise<void> | undefined;
  private failure: { fault: CredentialsFault; at: number } | undefined;

  constructor(
    private readonly config: AuthProviderEntry['config'],
    private readonly clock: Clock,
    private readonly pauseMs = PAUSE_MS,
  ) {
    this.idToken = config['id-token'] ?? '';
    this.refreshToken = config['refresh-token'] ?? '';
  }

  async get(): Promise<Credentials> {
    if (!isGood(this.idToken, this.now())) {
      // One at a time: a refresh token may be good for one use only.
      this.running ??= this.renewOrPause().finally(() => {
        this.running = undefined;
      });
      await this.running;
    }
    return { authorization: `Bearer ${this.idToken}` };
  }

  late(): CredentialsFault {
    return fault('takes too long');
  }

  private now(): number {
    return this.clock().getTime();
  }

  private async renewOrPause(): Promise<void> {
    const { failure } = this;
    if (failure && this.now() < failure.at + this.pauseMs) throw failure.fault;
    try {
      await this.renew();
      this.failure = undefined;
    } catch (error) {
      if (error instanceof CredentialsFault) {
        this.failure = { fault: error, at: this.now() };
      }
      throw error;
    }
  }

  private async renew(): Promise<void> {
    if (!this.refreshToken) {
      throw fault('has no valid ID token and no refresh token; sign in again');
    }
    const url = new URL(this.config['idp-issuer-url']);
    const dispatcher = this.dispatcherTo(url);
    try {
      const issuer = await discovery(
        url,
        this.config['client-id'],
        this.config['client-secret'],
        undefined,
        { [customFetch]: fetchBy(dispatcher) },
      );
      const tokens = await refreshTokenGrant(issuer, this.refreshToken);
      // An issuer may leave it out (OpenID Connect Core, section 12.2).
      if (!tokens.id_token) throw new Error('no ID token');
      this.idToken = tokens.id_token;
      this.refreshToken = tokens.refresh_token ?? this.refreshToken;
    } catch {
      // Not the error's own words: they may quote tokens.
      throw fault("can't renew the ID token; sign in again");
    } finally {
      dispatcher.close().catch(() => {});
    }
  }

  private dispatcherTo(issuer: URL): Dispatcher {
    const ca = dataOrFile(
      this.config['idp-certificate-authority-data'],
      this.config['idp-certificate-authority'],
    );
    const route = {
      server: issuer.href,
      ca,
      proxy: proxyTo(issuer, undefined),
    };
    return createDispatcher(route, undefined, {});
  }
}

function isGood(idToken: string, now: number): boolean {
  try {
    const { exp = 0 } = decodeJwt(idToken);
    return exp * 1000 - AHEAD_MS > now;
  } catch {
    return false;
  }
}

function fetchBy(dispatcher: Dispatcher): CustomFetch {
  return async (url, { method, headers, body, signal }) => {
    const answer = await fetch(url, {
      method,
      headers,
      body: body?.toString(),
      signal,
      dispatcher,
    });
    return new Response(await answer.text(), {
      status: answer.status,
      headers: [...answer.headers],
    });
  };
}

function fault(problem: string): CredentialsFault {
  const message = `The auth-provider 'oidc' of the kubeconfig ${problem}`;
  return new CredentialsFault(message, message);
}
