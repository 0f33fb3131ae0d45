export { ConflictPart } from './ConflictPart';
export { PreviewPart } from './PreviewPart';
export { useCarefulMutation } from './useCarefulMutation';
export type { CarefulMutation, Conflict } from './useCarefulMutation';
