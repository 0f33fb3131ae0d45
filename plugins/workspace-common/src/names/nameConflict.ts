import {
  DERIVED_NAMES,
  DerivedName,
  KEY_GENERATION,
  NameConflict,
  NameHolder,
} from './derivedNames';
import { textsOf } from './nameParts';
import { WantedNames } from './WantedNames';

/** Tells whether another workspace has one of the newcomer's names. @public */
export type ConflictFinder = (other: NameHolder) => NameConflict | undefined;

/**
 * The first name that providers would derive for both workspaces; `undefined` where there is none. Symmetric: whichever
 * comes first, they do not go together.
 *
 * @public
 */
export function nameConflict(
  newcomer: NameHolder,
  other: NameHolder,
): NameConflict | undefined {
  return conflictFinder(newcomer)(other);
}

/**
 * {@link nameConflict} for one newcomer and many others: what the others would have to be called is worked out once, so
 * that asking costs a few look-ups each.
 *
 * @param table - all names that are derived
 * @param rows - those of the newcomer's that are new, such as only a session's
 *
 * @public
 */
export function conflictFinder(
  newcomer: NameHolder,
  table: readonly DerivedName[] = DERIVED_NAMES,
  rows: readonly DerivedName[] = table,
): ConflictFinder {
  const wanted = new WantedNames();
  const families: Family[] = [];
  for (const row of rows) {
    for (const text of textsOf(newcomer, row)) {
      const rivals = table.filter(({ kind }) => kind === row.kind);
      for (const rival of rivals) {
        const conflict = conflictOf(text, row, rival);
        for (const base of basesFor(text, row, rival)) {
          wanted.add(rival.base, base, conflict);
        }
      }
      if (row.generation) families.push(familyOf(text, row, rivals));
    }
  }
  return other =>
    wanted.find(other) ?? firstOf(families, family => inFamily(family, other));
}

/** What must be put into the rival's template to get the same name: nothing or one thing. */
function basesFor(
  text: string,
  row: DerivedName,
  rival: DerivedName,
): string[] {
  if (!text.startsWith(rival.prefix)) return [];
  const rest = text.slice(rival.prefix.length);
  if (row.generation) {
    // Whole names with a generation are left to the families: there are endlessly many.
    return rival.generation && rest ? [rest] : [];
  }
  if (rival.generation) {
    const end = rest.lastIndexOf('-');
    return end > 0 && KEY_GENERATION.test(rest.slice(end + 1))
      ? [rest.slice(0, end)]
      : [];
  }
  const end = rest.length - rival.suffix.length;
  return rest.endsWith(rival.suffix) && end > 0 ? [rest.slice(0, end)] : [];
}

function conflictOf(
  name: string,
  { kind, template: newcomer }: DerivedName,
  { template: other }: DerivedName,
): NameConflict {
  return { kind, name, newcomer, other };
}

/** All key generations of one name, and the rows by which others may have such a name. */
interface Family {
  readonly stem: string;
  readonly row: DerivedName;
  readonly rivals: readonly DerivedName[];
}

/** Rows whose prefix leads elsewhere are out. */
function familyOf(
  text: string,
  row: DerivedName,
  rivals: readonly DerivedName[],
): Family {
  const stem = `${text}-`;
  return {
    stem,
    row,
    rivals: rivals.filter(
      ({ generation, prefix }) =>
        !generation && (stem.startsWith(prefix) || prefix.startsWith(stem)),
    ),
  };
}

function inFamily(
  { stem, row, rivals }: Family,
  other: NameHolder,
): NameConflict | undefined {
  return firstOf(rivals, rival => {
    const name = textsOf(other, rival).find(
      text =>
        text.startsWith(stem) && KEY_GENERATION.test(text.slice(stem.length)),
    );
    return name === undefined ? undefined : conflictOf(name, row, rival);
  });
}

function firstOf<T, R>(
  items: readonly T[],
  look: (item: T) => R | undefined,
): R | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
