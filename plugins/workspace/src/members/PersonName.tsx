import { EntityRefLink } from '@backstage/plugin-catalog-react';

/**
 * A person by the name that people know, with the user name in the tooltip; it leads to their page where the catalog
 * knows them.
 */
export function PersonName(props: {
  member: string;
  displayName?: string;
  inCatalog: boolean;
}) {
  const { member, displayName = member, inCatalog } = props;
  const name = (
    <span title={displayName === member ? undefined : member}>
      {displayName}
    </span>
  );
  return inCatalog ? (
    <EntityRefLink
      entityRef={{ kind: 'user', namespace: 'default', name: member }}
      hideIcon
    >
      {name}
    </EntityRefLink>
  ) : (
    name
  );
}
