import { isObject, JsonObject } from '../schema/types';

const SEPARATOR = '\u0000';

/** Paths into an object, each a list of elements as in `managedFields`. */
export class FieldSet {
  private constructor(private readonly paths: ReadonlySet<string>) {}

  static of(paths: Iterable<string[]>): FieldSet {
    return new FieldSet(new Set([...paths].map(p => p.join(SEPARATOR))));
  }

  /** Reads the `fieldsV1` form. */
  static fromFieldsV1(tree: unknown): FieldSet {
    const paths: string[][] = [];
    const visit = (node: unknown, path: string[]) => {
      const names = isObject(node) ? Object.keys(node) : [];
      if (path.length > 0 && (names.length === 0 || names.includes('.'))) {
        paths.push(path);
      }
      for (const name of names) {
        if (name !== '.') visit((node as JsonObject)[name], [...path, name]);
      }
    };
    visit(tree, []);
    return FieldSet.of(paths);
  }

  toFieldsV1(): JsonObject {
    const root: JsonObject = {};
    const members: JsonObject[] = [];
    for (const text of [...this.paths].sort()) {
      const path = text.split(SEPARATOR);
      let node = root;
      for (const element of path) {
        node = (node[element] ??= {}) as JsonObject;
      }
      members.push(node);
    }
    for (const node of members) {
      if (Object.keys(node).length > 0) node['.'] = {};
    }
    return root;
  }

  get isEmpty(): boolean {
    return this.paths.size === 0;
  }

  *[Symbol.iterator](): Generator<string[]> {
    for (const path of this.paths) yield path.split(SEPARATOR);
  }

  has(path: string[]): boolean {
    return this.paths.has(path.join(SEPARATOR));
  }

  /** Whether a path or anything below it is in the set. */
  covers(path: string[]): boolean {
    const text = path.join(SEPARATOR);
    return (
      this.paths.has(text) ||
      [...this.paths].some(member => member.startsWith(text + SEPARATOR))
    );
  }

  equals(other: FieldSet): boolean {
    return (
      this.paths.size === other.paths.size &&
      [...this.paths].every(path => other.paths.has(path))
    );
  }

  plus(other: FieldSet): FieldSet {
    return new FieldSet(new Set([...this.paths, ...other.paths]));
  }

  minus(other: FieldSet): FieldSet {
    return new FieldSet(
      new Set([...this.paths].filter(path => !other.paths.has(path))),
    );
  }
}

/** A path as messages show it: `.spec.buckets[name="a"].min`. */
export function describePath(path: string[]): string {
  return path
    .map(element => {
      const rest = element.slice(2);
      if (element.startsWith('f:')) return `.${rest}`;
      if (element.startsWith('v:')) return `[=${rest}]`;
      const keys = Object.entries(JSON.parse(rest) as JsonObject);
      const list = keys.map(
        ([key, value]) => `${key}=${JSON.stringify(value)}`,
      );
      return `[${list.join(',')}]`;
    })
    .join('');
}
