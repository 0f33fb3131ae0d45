export { ClashAlert } from './ClashAlert';
export { CredentialsTab } from './CredentialsTab';
export { S3Panel } from './S3Panel';
export type { BucketRights } from './snippets/s3';
export { StorePanel } from './StorePanel';
export { sharedBucket } from './useSnippetBuckets';
