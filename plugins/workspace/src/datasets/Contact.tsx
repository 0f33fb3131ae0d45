import { webAddress } from '@eoepca/backstage-plugin-workspace-common';
import { TextLink } from '../components';

const MAIL = /^[^\s@<>"'?&]+@[^\s@<>"'?&]+\.[^\s@<>"'?&]+$/;

/** Whom to contact, as people typed it; a link where it is a mail or web address. */
export function Contact({ contact }: { contact: string }) {
  const address = MAIL.test(contact)
    ? `mailto:${contact}`
    : webAddress(contact)?.href;
  return address ? <TextLink to={address}>{contact}</TextLink> : <>{contact}</>;
}
