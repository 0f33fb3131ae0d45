import { ChildProcess, spawn } from 'child_process';
import { generateKeyPairSync } from 'crypto';
import { mkdtempSync, openSync, readFileSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { ApiClient } from './ApiClient';
import { freePorts } from './freePorts';
import { poll } from './poll';
import { Reaper } from './Reaper';

const TOKEN = 'admintoken';

/** A real etcd and kube-apiserver on free ports, in a folder of their own. No controllers run. */
export class KubeApiServer {
  readonly token = TOKEN;
  readonly url: string;
  private ca = '';
  private apiServer?: ChildProcess;

  private constructor(
    private readonly assets: string,
    private readonly folder: string,
    private readonly ports: { etcd: number; peer: number; api: number },
    private readonly reaper: Reaper,
  ) {
    this.url = `https://127.0.0.1:${ports.api}`;
  }

  /** Starts both programs of the folder `assets` and answers when the API is ready. */
  static async start(assets: string): Promise<KubeApiServer> {
    const folder = mkdtempSync(join(tmpdir(), 'kube-apiserver-'));
    const [etcd, peer, api] = await freePorts(3);
    const server = new KubeApiServer(
      assets,
      folder,
      { etcd, peer, api },
      new Reaper(folder),
    );
    try {
      server.writeKeys();
      server.startEtcd();
      await server.startApiServer();
      return server;
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  get certificateAuthority(): string {
    return this.ca;
  }

  /** Ends the kube-apiserver at once and starts it again on the same port: connections break, its caches are new. */
  async restart(): Promise<void> {
    const gone = new Promise(resolve => this.apiServer?.once('exit', resolve));
    this.apiServer?.kill('SIGKILL');
    await gone;
    await this.startApiServer();
  }

  /** Makes etcd forget all but the newest revision. */
  async compact(): Promise<void> {
    const revision = await this.etcd('kv/range', { key: 'AA==' }).then(
      answer => answer.header.revision,
    );
    await this.etcd('kv/compaction', { revision });
  }

  async stop(): Promise<void> {
    await this.reaper.run();
  }

  private async etcd(path: string, body: object) {
    const response = await fetch(
      `http://127.0.0.1:${this.ports.etcd}/v3/${path}`,
      { method: 'POST', body: JSON.stringify(body) },
    );
    if (!response.ok) {
      throw new Error(`etcd answered ${response.status} to ${path}`);
    }
    return response.json();
  }

  private writeKeys(): void {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(
      join(this.folder, 'sa.key'),
      privateKey.export({ type: 'pkcs1', format: 'pem' }),
    );
    writeFileSync(
      join(this.folder, 'tokens.csv'),
      `${TOKEN},admin,admin,system:masters\n`,
    );
  }

  private startEtcd(): void {
    const client = `http://127.0.0.1:${this.ports.etcd}`;
    this.spawn('etcd', [
      `--data-dir=${join(this.folder, 'etcd')}`,
      `--listen-client-urls=${client}`,
      `--advertise-client-urls=${client}`,
      `--listen-peer-urls=http://127.0.0.1:${this.ports.peer}`,
      '--unsafe-no-fsync',
    ]);
  }

  private async startApiServer(): Promise<void> {
    const key = join(this.folder, 'sa.key');
    const certificates = join(this.folder, 'certificates');
    const child = this.spawn('kube-apiserver', [
      `--etcd-servers=http://127.0.0.1:${this.ports.etcd}`,
      '--bind-address=127.0.0.1',
      `--secure-port=${this.ports.api}`,
      `--cert-dir=${certificates}`,
      `--service-account-key-file=${key}`,
      `--service-account-signing-key-file=${key}`,
      '--service-account-issuer=https://kubernetes.default.svc',
      '--service-cluster-ip-range=10.0.0.0/24',
      `--token-auth-file=${join(this.folder, 'tokens.csv')}`,
      '--authorization-mode=RBAC',
      '--disable-admission-plugins=ServiceAccount',
      '--endpoint-reconciler-type=none',
    ]);
    this.apiServer = child;
    await poll('kube-apiserver to be ready', async () => {
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`kube-apiserver ended:\n${this.log('kube-apiserver')}`);
      }
      return this.isReady(join(certificates, 'apiserver.crt'));
    });
  }

  private async isReady(certificate: string): Promise<true | undefined> {
    try {
      this.ca = readFileSync(certificate, 'utf8');
      const api = new ApiClient({
        url: this.url,
        token: TOKEN,
        ca: this.ca,
      });
      return (await api.get('/readyz')).status === 200 || undefined;
    } catch {
      return undefined;
    }
  }

  private spawn(program: string, args: string[]): ChildProcess {
    const log = openSync(join(this.folder, `${program}.log`), 'a');
    const child = spawn(join(this.assets, program), args, {
      stdio: ['ignore', log, log],
    });
    child.once('error', () => {});
    if (child.pid === undefined) {
      throw new Error(`${join(this.assets, program)} cannot be started`);
    }
    this.reaper.add(child.pid);
    return child;
  }

  private log(program: string): string {
    return readFileSync(join(this.folder, `${program}.log`), 'utf8')
      .split('\n')
      .slice(-20)
      .join('\n');
  }
}
