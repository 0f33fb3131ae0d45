import { ConfigReader } from '@backstage/config';
import {
  readWorkspaceConfig,
  WorkspaceConfig,
} from '../config/WorkspaceConfig';

/** What the plugin goes by where nothing is configured, but for these. */
export function testConfig(
  overrides: Partial<WorkspaceConfig> = {},
): WorkspaceConfig {
  return { ...readWorkspaceConfig(new ConfigReader({})), ...overrides };
}
