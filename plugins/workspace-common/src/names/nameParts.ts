import { DerivedName, NameBase, NameHolder } from './derivedNames';

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
  switch (base) {
    case 'NAME-SESSION':
      return sessions;
    case 'NAME-VECTOR':
    case 'NAME-CACHE':
    case 'NAME-DOCUMENT':
    case 'NAME-DATABASE':
    case 'DATABASE-NAME': {
      const wanted = base.replace(/-?NAME-?/, '').toLowerCase();
      return stores.filter(({ type }) => type === wanted).map(s => s.name);
    }
    default:
      return [];
  }
}
