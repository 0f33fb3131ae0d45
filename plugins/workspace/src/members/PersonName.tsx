import { EntityRefLink } from '@backstage/plugin-catalog-react';

/**
 * A person by the name that people know, with the user name in the tooltip; it leads to their page where the catalog
 * knows them.
 */
export function PersonName(props: {
  member: string;
  displayName?: string;
  inCatalog: boolean;
  /** It stands within a sentence. */
  inText?: boolean;
}) {
  const { member, displayName = member, inCatalog, inText } = props;
  const name = (
    <span title={displayName === member ? undefined : member}>
      {displayName}
    </span>
  );
  return inCatalog ? (
    <EntityRefLink
      entityRef={{ kind: 'user', namespace: 'default', name: member }}
      hideIcon
      underline={inText ? 'always' : undefined}
    >
      {name}
    </EntityRefLink>
  ) : (
    name
  );
}
