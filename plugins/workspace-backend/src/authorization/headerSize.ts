import { LoggerService } from '@backstage/backend-plugin-api';
import { maxHeaderSize } from 'http';

/** The access token of someone in 250 workspaces has about 19 kB. */
const ENOUGH_BYTES = 64 * 1024;

/**
 * Node answers 431 to larger headers by itself, before anything here sees the request: where access tokens are accepted,
 * whoever starts the backend should know.
 */
export function warnOfSmallHeaders(
  logger: LoggerService,
  limit: number = maxHeaderSize,
): void {
  if (limit >= ENOUGH_BYTES) return;
  logger.warn(
    `Node takes ${limit} bytes of headers and answers 431 to larger access tokens, which people with roles in 200 workspaces or more have; start the backend with NODE_OPTIONS=--max-http-header-size=${ENOUGH_BYTES}`,
  );
}
