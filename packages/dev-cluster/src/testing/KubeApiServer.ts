import { ChildProcess, spawn } from 'child_process';
import { generateKeyPairSync } from 'crypto';
import { closeSync, openSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { ApiClient } from './ApiClient';
import { Etcd } from './Etcd';
import { freePorts } from './freePorts';
import { poll } from './poll';
import { reap } from './Reaper';

const TOKEN = 'admintoken';

interface Ports {
  etcd: number;
  peer: number;
  api: number;
}

/** A real etcd and kube-apiserver on free ports, in a folder of their own, whose reaper ends them. No controllers run. */
export class KubeApiServer {
  readonly token = TOKEN;
  readonly url: string;
  readonly etcd: Etcd;

  private constructor(
    private readonly assets: string,
    private readonly folder: string,
    private readonly ports: Ports,
  ) {
    this.url = `https://127.0.0.1:${ports.api}`;
    this.etcd = new Etcd(this.etcdUrl);
  }

  /** Starts both programs of the folder `assets` and answers when the API is ready. */
  static async start(assets: string, folder: string): Promise<KubeApiServer> {
    const [etcd, peer, api] = await freePorts(3);
    const ports = { etcd, peer, api };
    const server = new KubeApiServer(assets, folder, ports);
    writeFileSync(join(folder, 'ports.json'), JSON.stringify(ports));
    server.writeKeys();
    server.startEtcd();
    await server.startApiServer();
    return server;
  }

  /** One that runs already in a folder. */
  static at(assets: string, folder: string): KubeApiServer {
    const ports = readFileSync(join(folder, 'ports.json'), 'utf8');
    return new KubeApiServer(assets, folder, JSON.parse(ports));
  }

  get certificateAuthority(): string {
    return readFileSync(
      join(this.folder, 'certificates/apiserver.crt'),
      'utf8',
    );
  }

  /** Ends the kube-apiserver at once and starts it again on the same port: connections break, its caches are new. */
  async restart(): Promise<void> {
    const file = join(this.folder, 'kube-apiserver.pid');
    const pid = Number(readFileSync(file, 'utf8'));
    process.kill(pid, 'SIGKILL');
    await poll('kube-apiserver to end', () => !isRunning(pid) || undefined);
    await this.startApiServer();
  }

  private get etcdUrl(): string {
    return `http://127.0.0.1:${this.ports.etcd}`;
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
    const client = this.etcdUrl;
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
      `--etcd-servers=${this.etcdUrl}`,
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
    await poll('kube-apiserver to be ready', async () => {
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`kube-apiserver ended:\n${this.log('kube-apiserver')}`);
      }
      return this.isReady();
    });
  }

  private async isReady(): Promise<true | undefined> {
    try {
      const { url, token, certificateAuthority: ca } = this;
      const api = new ApiClient({ url, token, ca });
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
    closeSync(log);
    child.once('error', () => {});
    child.unref();
    if (child.pid === undefined) {
      throw new Error(`${join(this.assets, program)} cannot be started`);
    }
    reap(this.folder, program, child.pid);
    return child;
  }

  private log(program: string): string {
    return readFileSync(join(this.folder, `${program}.log`), 'utf8')
      .split('\n')
      .slice(-20)
      .join('\n');
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
