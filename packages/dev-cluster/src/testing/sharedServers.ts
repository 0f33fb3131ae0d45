import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import type { EtcdState } from './Etcd';
import { KubeApiServer } from './KubeApiServer';
import { Reaper } from './Reaper';

/** A kube-apiserver that one test file has at a time. */
export interface LentServer {
  server: KubeApiServer;
  giveBack(): Promise<void>;
}

/** Begins the folders of this process: jest gives every test file modules of its own, but a worker runs many files. */
const OURS = `kube-apiserver-${process.pid}-`;
const FREE = 'free';
const STATE = 'state.json';

/**
 * Lends a kube-apiserver that the process has already, in the state that `prepare` left, or starts one; it takes
 * seconds to start, and its definitions as long to be served.
 */
export async function lendServer(
  assets: string,
  prepare: (server: KubeApiServer) => Promise<void>,
): Promise<LentServer> {
  const folder = takeFree() ?? (await startPrepared(assets, prepare));
  const server = KubeApiServer.at(assets, folder);
  const state: EtcdState = JSON.parse(
    readFileSync(join(folder, STATE), 'utf8'),
  );
  await server.etcd.restore(state);
  return {
    server,
    giveBack: async () => writeFileSync(join(folder, FREE), ''),
  };
}

/** Starts one for a single test file. */
export async function startOwnServer(assets: string): Promise<LentServer> {
  const { server, reaper } = await start(assets);
  return { server, giveBack: () => reaper.run() };
}

async function startPrepared(
  assets: string,
  prepare: (server: KubeApiServer) => Promise<void>,
): Promise<string> {
  const { server, reaper, folder } = await start(assets);
  try {
    await prepare(server);
  } catch (error) {
    await reaper.run();
    throw error;
  }
  const state = await server.etcd.state();
  writeFileSync(join(folder, STATE), JSON.stringify(state));
  return folder;
}

async function start(assets: string) {
  const folder = mkdtempSync(join(tmpdir(), OURS));
  const reaper = new Reaper(folder);
  try {
    const server = await KubeApiServer.start(assets, folder);
    return { server, reaper, folder };
  } catch (error) {
    await reaper.run();
    throw error;
  }
}

function takeFree(): string | undefined {
  return readdirSync(tmpdir())
    .filter(name => name.startsWith(OURS))
    .map(name => join(tmpdir(), name))
    .find(folder => {
      try {
        rmSync(join(folder, FREE));
        return true;
      } catch {
        return false;
      }
    });
}
