import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import {
  IssuedToken,
  IssueToken,
} from '@eoepca/backstage-plugin-workspace-common';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import { BeforeEffect } from '../../activity/ActivityCall';
import { assertMayReveal, assertReason } from '../../authorization/decide';
import { assertHas, Requirements, Scope } from '../../authorization/Guard';
import { TokenBrokerConfig } from '../../config/WorkspaceConfig';
import { OAuthClient, oauthClient } from '../../model/credentials/oauthClient';
import { oauthClientSecretName } from '../../model/credentials/secretNames';
import { BadGatewayError } from '../errors';
import { blockedBy, OwnedSecrets } from './OwnedSecrets';

const answerSchema = z.object({
  access_token: z.string().min(1),
  token_type: z.string().refine(type => type.toLowerCase() === 'bearer'),
  expires_in: z.number().optional().catch(undefined),
  scope: z.string().optional().catch(undefined),
});

const claimsSchema = z.object({
  aud: z.union([
    z.array(z.string()),
    z.string().transform(audience => [audience]),
  ]),
  resource_access: z.record(
    z.string(),
    z.object({ roles: z.array(z.string()) }).catch({ roles: [] }),
  ),
});

/** Why a token is issued. */
export interface TokenReason extends IssueToken {
  /** It is asked for by the recorded call, whose OIDC callers know of no reasons. */
  readonly recorded?: boolean;
}

/** Access tokens for this API, which the issuer gives to a workspace's own OAuth client. */
export class TokenBroker {
  constructor(
    private readonly secrets: OwnedSecrets,
    private readonly config: TokenBrokerConfig,
  ) {}

  /**
   * A token by the `client_credentials` grant (RFC 6749, section 4.4), made sure to be what it should be.
   *
   * @throws ServiceUnavailableError where no issuer is configured or it cannot be asked at the moment; NotFoundError
   * where the workspace has no client; ConflictError where the Secret of its name is not the workspace's; BadGatewayError for a client or a token that is not as it should be
   */
  async issue(
    scope: Scope,
    _why: TokenReason,
    begin: BeforeEffect,
  ): Promise<IssuedToken> {
    const { name } = scope.record;
    const { tokenEndpoint } = this.config;
    if (tokenEndpoint === undefined) {
      throw new ServiceUnavailableError(
        'No token issuer is configured (workspace.tokenBroker.tokenEndpoint)',
      );
    }
    await begin();
    const answer = await this.ask(tokenEndpoint, await this.client(scope));
    const token = answerSchema.safeParse(answer).data;
    if (!token) {
      throw new BadGatewayError('The token issuer returned no bearer token');
    }
    this.assertFor(name, token.access_token);
    return token;
  }

  private async client(scope: Scope): Promise<OAuthClient> {
    const workspace = scope.record.name;
    const { values, clashes } = await this.secrets.read(scope, {
      oauth: oauthClientSecretName(workspace),
    });
    if (clashes.length > 0) throw blockedBy(clashes);
    if (!values.oauth) {
      throw new NotFoundError(
        `Workspace '${workspace}' has no OAuth client yet; try again once provisioning is complete`,
      );
    }
    const client = oauthClient(values.oauth, workspace);
    if (!client) {
      throw new BadGatewayError(
        `The Secret of the OAuth client of workspace '${workspace}' lacks the client's secret`,
      );
    }
    return client;
  }

  /** Errors quote neither what was sent nor what came back. */
  private async ask(
    tokenEndpoint: string,
    client: OAuthClient,
  ): Promise<unknown> {
    const basic = this.config.clientAuthentication === 'client_secret_basic';
    let status: number;
    try {
      const response = await fetch(tokenEndpoint, {
        method: 'POST',
        headers: {
          Accept: 'application/json',
          ...(basic && basicAuth(client)),
        },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          audience: this.config.audience,
          ...(!basic && { client_id: client.id, client_secret: client.secret }),
        }),
        redirect: 'manual',
        signal: AbortSignal.timeout(this.config.timeoutMs),
      });
      const text = await response.text();
      if (response.ok) return parsed(text);
      status = response.status;
    } catch {
      throw new ServiceUnavailableError(
        "The token issuer can't be reached right now; try again in a moment",
      );
    }
    if (status >= 500 || status === 429) {
      throw new ServiceUnavailableError(`The token issuer answered ${status}`);
    }
    throw new BadGatewayError(
      `The token issuer answered ${status} to the OAuth client of this workspace`,
    );
  }

  private assertFor(workspace: string, token: string): void {
    const claims = claimsSchema.safeParse(decoded(token)).data;
    if (!claims?.aud.includes(this.config.audience)) {
      throw new BadGatewayError(
        `The token issuer's token is not for the audience '${this.config.audience}'`,
      );
    }
    const access = new Map(Object.entries(claims.resource_access));
    if (!access.get(workspace)?.roles.includes('ws_api')) {
      throw new BadGatewayError(
        "The token issuer's token doesn't include the role ws_api in this workspace",
      );
    }
  }
}

export const tokenRequirements: Requirements<TokenBroker> = {
  issue: (scope, { reason, recorded }) => {
    assertMayReveal(scope);
    assertHas(scope, 'ISSUE_TOKENS');
    if (recorded && scope.caller.type === 'token') return;
    assertReason(scope, ['ISSUE_TOKENS'], reason);
  },
};

/** Id and secret are form-encoded before they are joined (RFC 6749, section 2.3.1). */
function basicAuth({ id, secret }: OAuthClient): { Authorization: string } {
  const encoded = [id, secret].map(text =>
    new URLSearchParams({ '': text }).toString().slice(1),
  );
  const joined = Buffer.from(encoded.join(':')).toString('base64');
  return { Authorization: `Basic ${joined}` };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function decoded(token: string): unknown {
  try {
    return decodeJwt(token);
  } catch {
    return undefined;
  }
}
