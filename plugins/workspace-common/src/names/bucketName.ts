import { MAX_NAME_LENGTH, MIN_NAME_LENGTH, NameProblem } from './problem';

/** MinIO serves its own API and health checks below these paths, where a bucket of that name would be. */
const MINIO_NAMES = ['minio', 'crossdomain.xml'];
const IP_ADDRESS = /^\d{1,3}(\.\d{1,3}){3}$/;
const RESERVED_PREFIXES = ['xn--', 'sthree-', 'amzn-s3-demo-'];
const RESERVED_SUFFIXES = [
  '-s3alias',
  '--ol-s3',
  '.mrap',
  '--x-s3',
  '--table-s3',
];

/**
 * What keeps a text from being the name of an S3 bucket (the rules for general purpose buckets of the Amazon S3
 * user guide, which MinIO shares, and MinIO's own names); `undefined` when it may be one.
 *
 * @public
 */
export function bucketNameProblem(name: string): NameProblem | undefined {
  if (name.length < MIN_NAME_LENGTH) {
    return {
      code: 'bucket-name.too-short',
      message: `A bucket name has at least ${MIN_NAME_LENGTH} characters; add some.`,
      params: { min: MIN_NAME_LENGTH },
    };
  }
  if (name.length > MAX_NAME_LENGTH) {
    return {
      code: 'bucket-name.too-long',
      message: `A bucket name has at most ${MAX_NAME_LENGTH} characters; shorten it.`,
      params: { max: MAX_NAME_LENGTH },
    };
  }
  return characterProblem(name) ?? reservedProblem(name);
}

function characterProblem(name: string): NameProblem | undefined {
  if (!/^[a-z0-9.-]*$/.test(name)) {
    return {
      code: 'bucket-name.characters',
      message:
        'A bucket name has only lower-case letters (a-z), digits, hyphens and dots; remove anything else.',
    };
  }
  if (!/^[a-z0-9].*[a-z0-9]$/.test(name)) {
    return {
      code: 'bucket-name.ends',
      message:
        'A bucket name starts and ends with a letter or digit; remove the hyphen or dot at its end.',
    };
  }
  if (/\.[.-]|-\./.test(name)) {
    return {
      code: 'bucket-name.adjacent-dots',
      message:
        'A bucket name has no dot beside another dot or a hyphen; put a letter or digit between them.',
    };
  }
  return undefined;
}

function reservedProblem(name: string): NameProblem | undefined {
  if (IP_ADDRESS.test(name)) {
    return {
      code: 'bucket-name.ip-address',
      message:
        'A bucket name must not look like an IP address; add a letter to it.',
    };
  }
  if (MINIO_NAMES.includes(name)) {
    return {
      code: 'bucket-name.minio',
      message: `The bucket name '${name}' is reserved by MinIO; choose another one.`,
      params: { name },
    };
  }
  const part =
    RESERVED_PREFIXES.find(prefix => name.startsWith(prefix)) ??
    RESERVED_SUFFIXES.find(suffix => name.endsWith(suffix));
  if (part) {
    return {
      code: 'bucket-name.reserved',
      message: `S3 reserves names with '${part}' in this position; choose a name without it.`,
      params: { part },
    };
  }
  return undefined;
}
