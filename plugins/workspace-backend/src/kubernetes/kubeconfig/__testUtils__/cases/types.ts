import { Pair } from '../authorities';
import { Seen } from '../RecordingApi';

/** What a case is made of: addresses, files and certificates. */
export interface Ground {
  readonly https: string;
  readonly http: string;
  readonly proxy: string;
  readonly socks: string;
  readonly httpsPort: number;
  readonly root: Pair;
  readonly intermediate: Pair;
  readonly client: Pair;
  readonly folder: string;
}

/** Files by name, those with `#!` executable; `config` is the kubeconfig unless the environment names others. */
export interface Setup {
  readonly files: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Case {
  readonly name: string;
  readonly setup: (ground: Ground) => Setup;
  /** What the API server sees; nothing where no request comes to it. */
  readonly seen: Seen | undefined | ((ground: Ground) => Seen);
}
