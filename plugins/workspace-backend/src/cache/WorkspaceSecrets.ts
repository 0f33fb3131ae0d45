import { SecretClash } from '@eoepca/backstage-plugin-workspace-common';
import { OwnerFacts, Ownership } from '../model/ownership';
import {
  principalOfGeneration,
  SecretClaim,
  secretClaim,
  SecretFacts,
} from '../model/credentials/secretOwnership';
import {
  SecretCandidates,
  SecretNames,
  SecretPart,
} from '../model/credentials/secretNames';
import { KnownSecret } from '../model/record';

/** What the Secrets are of one workspace, as far as they are there. */
export interface FoundSecrets {
  readonly secrets: Readonly<Partial<Record<SecretPart, KnownSecret>>>;
  /** Those that have the name of one of the workspace's and are not. */
  readonly clashes: readonly SecretClash[];
}

const PARTS: readonly SecretPart[] = ['s3', 'stores', 'registry', 'oauth'];

/** Sets of names by a key. */
class Groups {
  private readonly groups = new Map<string, Set<string>>();

  get(key: string): ReadonlySet<string> {
    return this.groups.get(key) ?? new Set();
  }

  others(key: string, name: string): boolean {
    const group = this.get(key);
    return group.size > (group.has(name) ? 1 : 0);
  }

  add(key: string, name: string): void {
    const group = this.groups.get(key) ?? new Set();
    this.groups.set(key, group.add(name));
  }

  remove(key: string, name: string): void {
    const group = this.groups.get(key);
    group?.delete(name);
    if (group?.size === 0) this.groups.delete(key);
  }
}

/** Whose which Secret is: by the names that workspaces look at, and by what the Secrets say of themselves. */
export class WorkspaceSecrets {
  private readonly secrets = new Map<string, SecretFacts>();
  private readonly workspaces = new Map<
    string,
    { readonly principal: string; readonly candidates: SecretCandidates }
  >();
  /** Secret → workspaces that look at it. */
  private readonly readers = new Groups();
  /** Principal → workspaces of it. */
  private readonly principals = new Groups();
  /** Principal → workspaces that look at a Secret which may be a key generation of the principal. */
  private readonly generationReaders = new Groups();

  constructor(
    private readonly names: SecretNames,
    private readonly ownership: Ownership,
  ) {}

  /** @returns the workspaces that look at the Secret */
  set(secret: string, facts: SecretFacts | undefined): Iterable<string> {
    if (facts) this.secrets.set(secret, facts);
    else this.secrets.delete(secret);
    return this.readers.get(secret);
  }

  /**
   * A workspace comes, has another principal, or goes (`undefined`).
   *
   * @returns the other workspaces whose Secrets it may share the names of
   */
  setWorkspace(name: string, principal: string | undefined): Set<string> {
    const before = this.workspaces.get(name);
    if (before?.principal === principal) return new Set();
    const rivals = new Set<string>();
    if (before) {
      this.workspaces.delete(name);
      this.enter(name, before, false);
      this.addRivals(before, rivals);
    }
    if (principal !== undefined) {
      const after = { principal, candidates: this.names({ name, principal }) };
      this.workspaces.set(name, after);
      this.enter(name, after, true);
      this.addRivals(after, rivals);
    }
    rivals.delete(name);
    return rivals;
  }

  /** Whether a Secret is the workspace's, known to this cache or just read. */
  claim(secret: SecretFacts, workspace: OwnerFacts): SecretClaim {
    return secretClaim(
      secret,
      {
        ...workspace,
        sharesName: this.sharesName(secret.name, workspace.name),
      },
      this.ownership,
    );
  }

  /** @param owner - what decides over each part of a workspace's credentials */
  of(name: string, owner: (part: SecretPart) => OwnerFacts): FoundSecrets {
    const secrets: Partial<Record<SecretPart, KnownSecret>> = {};
    const clashes = new Map<string, SecretClash>();
    const candidates = this.workspaces.get(name)?.candidates;
    for (const part of PARTS) {
      for (const secret of candidates?.[part] ?? []) {
        const facts = this.secrets.get(secret);
        if (!facts) continue;
        const claim = this.claim(facts, owner(part));
        if (claim.belongs) {
          secrets[part] = Object.freeze({ name: secret, keys: facts.keys });
          break;
        }
        clashes.set(secret, Object.freeze({ secret, reason: claim.reason }));
      }
    }
    return {
      secrets: Object.freeze(secrets),
      clashes: Object.freeze([...clashes.values()]),
    };
  }

  /**
   * Whether a Secret of one of the workspace's names may be another workspace's as well, by its name. Where names are
   * proof, it is that of whoever it is named after more closely: Secret `lab-datalab` is workspace lab's, and not that of
   * a workspace `lab-datalab`; and workspaces of one principal share theirs.
   */
  private sharesName(secret: string, workspace: string): boolean {
    const principal = principalOfGeneration(secret);
    if (principal !== undefined && this.principals.others(principal, workspace))
      return true;
    if (this.ownership.proof === 'marks') {
      return this.readers.others(secret, workspace);
    }
    const own = this.rank(secret, workspace);
    return [...this.readers.get(secret)].some(
      other => this.rank(secret, other) < own,
    );
  }

  private rank(secret: string, workspace: string): number {
    const candidates = this.workspaces.get(workspace)?.candidates;
    const ranks = PARTS.map(part => candidates?.[part].indexOf(secret) ?? -1);
    return Math.min(...ranks.filter(rank => rank >= 0));
  }

  private enter(
    name: string,
    workspace: { principal: string; candidates: SecretCandidates },
    comes: boolean,
  ): void {
    const { principal, candidates } = workspace;
    const change = comes ? 'add' : 'remove';
    this.principals[change](principal, name);
    for (const secret of namesIn(candidates)) {
      this.readers[change](secret, name);
      const base = principalOfGeneration(secret);
      if (base !== undefined) this.generationReaders[change](base, name);
    }
  }

  private addRivals(
    workspace: { principal: string; candidates: SecretCandidates },
    rivals: Set<string>,
  ): void {
    const groups = [
      ...namesIn(workspace.candidates).map(secret => this.readers.get(secret)),
      this.generationReaders.get(workspace.principal),
    ];
    for (const group of groups) for (const rival of group) rivals.add(rival);
  }
}

/** Each once. */
function namesIn(candidates: SecretCandidates): string[] {
  return [...new Set(Object.values(candidates).flat())];
}
