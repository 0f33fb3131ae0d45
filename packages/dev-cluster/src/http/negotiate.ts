import { StatusError } from '../store/StatusError';

/** How a client wants objects: whole, as rows of a table, or only their metadata. */
export type Representation =
  | 'Object'
  | 'Table'
  | 'PartialObjectMetadata'
  | 'PartialObjectMetadataList';

const TRANSFORMED: Representation[] = [
  'Table',
  'PartialObjectMetadata',
  'PartialObjectMetadataList',
];

const JSON_TYPES = new Set(['application/json', 'application/*', '*/*', '']);

/** The first of the accepted media types that the server can give. Throws 406 when there is none. */
export function negotiate(accept: string | undefined): Representation {
  for (const choice of (accept ?? '').split(',')) {
    const [type, ...parameters] = choice.split(';').map(part => part.trim());
    if (!JSON_TYPES.has(type)) continue;
    const as = parameters.find(p => p.startsWith('as='))?.slice(3);
    if (as === undefined) return 'Object';
    const known = TRANSFORMED.find(representation => representation === as);
    const meta = parameters.includes('g=meta.k8s.io');
    if (known && meta) return known;
  }
  throw new StatusError(
    406,
    'NotAcceptable',
    'only the following media types are accepted: application/json',
  );
}
