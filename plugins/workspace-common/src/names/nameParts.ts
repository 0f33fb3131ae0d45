import { StoreType } from '../api/types';
import { DerivedName, NameBase, NameHolder, storeBase } from './derivedNames';

/** The names of a holder by one row; without their generation where the row has one. */
export function textsOf(holder: NameHolder, row: DerivedName): string[] {
  return basesOf(holder, row.base).map(
    base => `${row.prefix}${base}${row.suffix}`,
  );
}

function basesOf(holder: NameHolder, base: NameBase): string[] {
  const { workspace } = holder;
  if (base === 'NAME') return [workspace];
  if (base === 'PRINCIPAL') return [principalOf(holder)];
  const parts = partsOf(holder, base);
  return base === 'DATABASE-NAME'
    ? parts.map(part => `${part}-${workspace}`)
    : parts.map(part => `${workspace}-${part}`);
}

/** The principal of a holder. */
export function principalOf({
  workspace,
  principal = workspace,
}: NameHolder): string {
  return principal;
}

/** What a base takes from a workspace besides its name. */
export function partsOf(
  { sessions = [], stores = [] }: NameHolder,
  base: NameBase,
): readonly string[] {
  if (base === 'NAME-SESSION') return sessions;
  return stores
    .filter(({ type }) => base === storeBase(type) || isHost(type, base))
    .map(({ name }) => name);
}

/** External host names of databases start with the database. */
function isHost(type: StoreType, base: NameBase): boolean {
  return type === 'database' && base === 'DATABASE-NAME';
}
