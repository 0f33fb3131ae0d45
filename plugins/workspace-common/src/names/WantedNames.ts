import { NameBase, NameConflict, NameHolder } from './derivedNames';
import { partsOf, principalOf } from './nameParts';

interface WantedPart {
  readonly base: NameBase;
  readonly part: string;
  readonly conflict: NameConflict;
}

/** What others must not put into their templates, by what can be looked up in them. */
export class WantedNames {
  readonly #workspaces = new Map<string, NameConflict>();
  readonly #principals = new Map<string, NameConflict>();
  readonly #parts = new Map<string, WantedPart[]>();

  add(base: NameBase, text: string, conflict: NameConflict): void {
    if (base === 'NAME') setFirst(this.#workspaces, text, conflict);
    else if (base === 'PRINCIPAL') setFirst(this.#principals, text, conflict);
    else this.#addParts(base, text, conflict);
  }

  find(other: NameHolder): NameConflict | undefined {
    return (
      this.#workspaces.get(other.workspace) ??
      this.#principals.get(principalOf(other)) ??
      this.#parts
        .get(other.workspace)
        ?.find(({ base, part }) => partsOf(other, base).includes(part))
        ?.conflict
    );
  }

  /** Any hyphen may be the one between the workspace's name and the part. */
  #addParts(base: NameBase, text: string, conflict: NameConflict): void {
    for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
      const [head, tail] = [text.slice(0, at), text.slice(at + 1)];
      const [workspace, part] =
        base === 'DATABASE-NAME' ? [tail, head] : [head, tail];
      const known = this.#parts.get(workspace) ?? [];
      known.push({ base, part, conflict });
      this.#parts.set(workspace, known);
    }
  }
}

/** The table's order says which of several conflicts is told. */
function setFirst<V>(map: Map<string, V>, key: string, value: V): void {
  if (!map.has(key)) map.set(key, value);
}
