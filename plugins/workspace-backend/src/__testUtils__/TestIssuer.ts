import { Server, createServer } from 'http';
import { AddressInfo } from 'net';
import {
  CryptoKey,
  JWK,
  JWTHeaderParameters,
  JWTPayload,
  SignJWT,
  base64url,
  exportJWK,
  exportSPKI,
  generateKeyPair,
} from 'jose';

interface KeyPair {
  privateKey: CryptoKey;
  publicKey: CryptoKey;
}

/** Key pairs of issuers that have stopped, by algorithm: making one of RSA takes long. */
const SPARES = new Map<string, KeyPair[]>();

/** Claims of an access token, and how it is signed. */
export interface TokenOptions {
  claims?: JWTPayload;
  /** Seconds from now; default 300. */
  expiresIn?: number;
  /** More of the header than algorithm and key id, or other ones; `undefined` leaves one out. */
  header?: Partial<JWTHeaderParameters>;
  /** Sign with a key that the issuer does not publish. */
  foreignKey?: boolean;
}

/** An OpenID Connect issuer on a local port: it publishes its keys and signs whatever token it is asked for. */
export class TestIssuer {
  /** Answer every question with this status instead. */
  brokenWith?: number;
  /** Where the keys are by now, below the issuer's address. */
  keysPath = '/keys';
  /** What the discovery document says instead of the address. */
  claimedIssuer?: string;
  /** How often the keys were asked for. */
  keyRequests = 0;

  /** Keys that are published before the one that tokens are signed with. */
  private readonly others: JWK[] = [];
  private keyId = 1;
  private algorithm = 'RS256';

  private keys!: KeyPair;
  private jwk!: JWK;
  /** What it gives back in the end, by algorithm. */
  private readonly taken: [algorithm: string, keys: KeyPair][] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<TestIssuer> {
    const server = createServer();
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const issuer = new TestIssuer(server);
    await issuer.useNewKeys();
    server.on('request', (request, response) => {
      response.statusCode = issuer.brokenWith ?? 200;
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(issuer.answer(request.url)));
    });
    return issuer;
  }

  get url(): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/realm`;
  }

  get jwksUri(): string {
    return `${this.url}${this.keysPath}`;
  }

  /** Replaces the signing key; what the old one signed holds no more. */
  async rotate(algorithm = 'RS256'): Promise<void> {
    this.keyId += 1;
    this.algorithm = algorithm;
    await this.useNewKeys();
  }

  /** Publishes so many more keys of the same algorithm, before the one that tokens are signed with. */
  async publishOthers(count: number): Promise<void> {
    for (let number = 1; number <= count; number += 1) {
      const { publicKey } = await this.takeKeys();
      const jwk = await exportJWK(publicKey);
      this.others.push({ ...jwk, kid: `other-${number}`, use: 'sig' });
    }
  }

  /** A token as the recorded API expects them, for the user `root` without roles unless claims say otherwise. */
  async sign(options: TokenOptions = {}): Promise<string> {
    const { privateKey } = options.foreignKey
      ? await this.takeKeys()
      : this.keys;
    return this.unsigned(options)
      .setProtectedHeader({
        alg: this.algorithm,
        kid: String(this.keyId),
        ...options.header,
      })
      .sign(privateKey);
  }

  /** The classic confusion: the public key used as a shared secret. */
  async signWithPublicKeyAsSecret(options: TokenOptions = {}): Promise<string> {
    const secret = new TextEncoder().encode(
      await exportSPKI(this.keys.publicKey),
    );
    return this.unsigned(options)
      .setProtectedHeader({ alg: 'HS256', kid: String(this.keyId) })
      .sign(secret);
  }

  /** A token that says it needs no signature. */
  async signWithNothing(options: TokenOptions = {}): Promise<string> {
    const [, payload] = (await this.sign(options)).split('.');
    return `${base64url.encode(JSON.stringify({ alg: 'none' }))}.${payload}.`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
    this.taken.forEach(([algorithm, keys]) => sparesOf(algorithm).push(keys));
  }

  private async useNewKeys(): Promise<void> {
    this.keys = await this.takeKeys();
    this.jwk = await exportJWK(this.keys.publicKey);
  }

  /** A key pair that no other running issuer has. */
  private async takeKeys(): Promise<KeyPair> {
    const { algorithm } = this;
    const keys =
      sparesOf(algorithm).pop() ??
      (await generateKeyPair(algorithm, { extractable: true }));
    this.taken.push([algorithm, keys]);
    return keys;
  }

  private unsigned({ claims, expiresIn = 300 }: TokenOptions): SignJWT {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({
      iss: this.url,
      aud: ['account', 'workspace-api'],
      sub: 'f1e2',
      iat: now,
      exp: now + expiresIn,
      preferred_username: 'root',
      ...claims,
    });
  }

  private answer(path: string | undefined): object {
    if (path === `/realm${this.keysPath}`) {
      this.keyRequests += 1;
      const own = { ...this.jwk, kid: String(this.keyId), use: 'sig' };
      return { keys: [...this.others, own] };
    }
    return {
      issuer: this.claimedIssuer ?? this.url,
      jwks_uri: this.jwksUri,
    };
  }
}

function sparesOf(algorithm: string): KeyPair[] {
  const spares = SPARES.get(algorithm) ?? [];
  SPARES.set(algorithm, spares);
  return spares;
}
