export { MAX_NAME_LENGTH, MIN_NAME_LENGTH } from './problem';
export type { NameProblem } from './problem';
export { slug, suggestedSlug } from './slug';
export { workspaceName } from './workspaceName';
export type { WorkspaceNameResult } from './workspaceName';
export { RESERVED_NAMES, reservedNameProblem } from './reservedNames';
export { DERIVED_NAMES, derivedName, KEY_GENERATION } from './derivedNames';
export type {
  DerivedName,
  NameBase,
  NameConflict,
  NameHolder,
  NameKind,
  StoreBase,
} from './derivedNames';
export { conflictFinder, nameConflict } from './nameConflict';
export type { ConflictFinder } from './nameConflict';
export { bucketNameProblem } from './bucketName';
export { sessionName, sessionNameProblem } from './sessionName';
export { storeNameProblem, storeSizeProblem } from './store';
export { memberKey, memberNameProblem } from './memberName';
export { isTimestamp, lifecycleRuleProblem } from './lifecycleRule';
export type { LifecycleRuleProblem } from './lifecycleRule';
