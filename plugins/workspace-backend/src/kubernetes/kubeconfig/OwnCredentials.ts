import { isError } from '@backstage/errors';
import { KubeConfig } from '@kubernetes/client-node';
import { readFile } from 'fs/promises';
import { OutgoingHttpHeaders } from 'http';
import { RequestOptions } from 'https';
import { CredentialsFault } from '../faults';
import { Credentials, CredentialSource } from './credentials';
import { ClientCertificate } from './dispatcher';
import { UserEntry } from './schema';

/** The credentials in a kubeconfig itself. Its token file is read for each request, as it rotates. */
export class OwnCredentials implements CredentialSource {
  constructor(
    private readonly user: UserEntry,
    private readonly certificate: ClientCertificate | undefined,
  ) {}

  async get(): Promise<Credentials> {
    const authorization = await this.authorization();
    return {
      ...(authorization && { authorization }),
      ...(this.certificate && { certificate: this.certificate }),
    };
  }

  late(): CredentialsFault {
    return this.fault('takes too long to read');
  }

  private async authorization(): Promise<string | undefined> {
    const { tokenFile, token, username, password = '' } = this.user;
    return signIn({
      token: tokenFile ? await this.tokenFrom(tokenFile) : token,
      username,
      password,
    });
  }

  /** For kubectl, too, the token beside the file counts only while the file has none. */
  private async tokenFrom(file: string): Promise<string> {
    let problem = 'is empty';
    try {
      const token = (await readFile(file, 'utf8')).trim();
      if (token) return token;
    } catch (error) {
      problem = `can't be read (${isError(error) ? error.code : 'unknown'})`;
    }
    if (this.user.token) return this.user.token;
    throw this.fault(problem);
  }

  private fault(problem: string): CredentialsFault {
    return new CredentialsFault(
      `The token file '${this.user.tokenFile}' of the kubeconfig ${problem}`,
      `The token file of the kubeconfig ${problem}`,
    );
  }
}

/** The header by which the client library signs in a user with a token or a password. */
async function signIn(
  user: Pick<UserEntry, 'token' | 'username' | 'password'>,
): Promise<string | undefined> {
  const name = 'own';
  const kubeConfig = new KubeConfig();
  kubeConfig.loadFromClusterAndUser(
    { name, server: 'https://kubernetes', skipTLSVerify: false },
    { name, ...user },
  );
  const headers: OutgoingHttpHeaders = {};
  const options: RequestOptions = { headers };
  await kubeConfig.applyToHTTPSOptions(options);
  if (options.auth) {
    // In UTF-8, as kubectl does it.
    return `Basic ${Buffer.from(options.auth).toString('base64')}`;
  }
  const { Authorization: header } = headers;
  return typeof header === 'string' ? header : undefined;
}
