import { DEFAULT_PACE } from './actions/untilKnown';
import { createModule } from './createModule';

/**
 * Gives templates the actions `workspace:create` and `workspace:wait-until-ready`.
 *
 * @public
 */
export const scaffolderModuleWorkspace = createModule(DEFAULT_PACE);
