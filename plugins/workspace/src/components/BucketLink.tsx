import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { bucketRouteRef } from '../routes';

/** The name of a bucket, with a link to its page in a workspace that owns it or has access to it. */
export function BucketLink(props: { workspace: string; bucket: string }) {
  const { workspace, bucket } = props;
  const page = useRouteRef(bucketRouteRef);
  return <Link to={page({ name: workspace, bucket })}>{bucket}</Link>;
}
