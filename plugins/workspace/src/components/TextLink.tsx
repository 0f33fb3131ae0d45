import { ComponentProps } from 'react';
import { Link } from '@backstage/core-components';

/** A link within a sentence: underlined, since colour alone doesn't tell it from the words around it (WCAG 1.4.1). */
export function TextLink(
  props: Omit<ComponentProps<typeof Link>, 'underline'>,
) {
  return <Link {...props} underline="always" />;
}
