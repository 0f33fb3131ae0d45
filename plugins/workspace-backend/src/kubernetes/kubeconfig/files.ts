import { readFileSync } from 'fs';

/**
 * Base64 data, which comes first, or the content of a file.
 *
 * @throws an error of the file system
 */
export function dataOrFile(
  data: string | undefined,
  file: string | undefined,
): Buffer | undefined {
  if (data) return Buffer.from(data, 'base64');
  return file ? readFileSync(file) : undefined;
}
